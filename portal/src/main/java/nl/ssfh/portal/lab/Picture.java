package nl.ssfh.portal.lab;

import nl.ssfh.portal.apis.ReplayAnswers.Bucket;
import nl.ssfh.portal.apis.ReplayAnswers.Outcome;
import nl.ssfh.portal.lab.Bars.Pair;
import nl.ssfh.portal.lab.Counts.Count;
import nl.ssfh.portal.page.Page;

/**
 * What a replay found, drawn: euros per month, and who gains and who loses.
 *
 * @param beside what the other bars are
 */
public record Picture(Bars months, Counts spread, String beside) {

    static Picture of(Page page, Outcome outcome) {
        var months = outcome.sums().perMonth().stream()
                .map(month -> new Pair(page.shortMonth(month.month()), month.cents(), month.againstCents()))
                .toList();
        var spread = outcome.spread().stream()
                .map(bucket -> new Count(edge(page, bucket), bucket.placements(), bucket.cents() < 0))
                .toList();
        return new Picture(Bars.of(months), Counts.of(spread), page.say("vergeleken met", "compared with"));
    }

    /** Where its column begins; the first has no beginning. */
    private static String edge(Page page, Bucket bucket) {
        var from = bucket.fromCents();
        if (from == null) {
            return "…";
        }
        return bucket.isEqual() ? page.say("gelijk", "same") : page.wholeEuros(from);
    }
}
