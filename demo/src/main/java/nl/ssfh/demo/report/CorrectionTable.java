package nl.ssfh.demo.report;

import java.util.List;
import nl.ssfh.demo.expectation.Effect;
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.year.Effects;

/** What a policy with a past date changed, by the platform's own words. */
public record CorrectionTable(Correction correction, Effects effects) {

    public List<String> lines() {
        var done = effects.done();
        return List.of(
                "A POLICY WITH A PAST DATE, other amounts for BOL from %s on".formatted(correction.from()),
                line("students", done.students()),
                line("placements", done.placements()),
                line("practices", done.practices()),
                line("fees of months", done.months()),
                "  %-40s %8s %14s".formatted("paid more", "", Euros.of(done.up())),
                "  %-40s %8s %14s".formatted("paid less or asked back", "", Euros.of(done.down())),
                "");
    }

    /** That it was shown, and done, as it comes out on paper. */
    public List<String> differences(Effect onPaper) {
        var differences = new Differences();
        differences.same("What the correction was said to change", onPaper, effects.shown());
        differences.same("What the correction changed", onPaper, effects.done());
        return differences.sentences();
    }

    private static String line(String what, long count) {
        return "  %-40s %8s".formatted(what, Euros.count(count));
    }
}
