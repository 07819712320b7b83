package nl.ssfh.demo.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;

/** Claims by outcome, and by the reasons for which they, or some of their months, are refused. */
record ClaimsTable(List<DecidedClaim> claims) {

    private static final Map<Exclusion, String> WORDS = new EnumMap<>(Map.of(
            Exclusion.X1, "practice pays no contribution, or is in arrears",
            Exclusion.X2, "not a recognised course",
            Exclusion.X3, "no agreement in the mandatory format",
            Exclusion.X4, "practice or student missing in the agreement",
            Exclusion.X5, "submitted too late",
            Exclusion.X6, "student employed in the same function",
            Exclusion.X7, "the claimant is the student",
            Exclusion.X8, "granted already for another placement"));

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("CLAIMS by outcome");
        var outcomes = claims.stream().collect(groupingBy(DecidedClaim::outcome, counting()));
        for (ClaimOutcome outcome : ClaimOutcome.values()) {
            lines.add(line(words(outcome), outcomes.getOrDefault(outcome, 0L)));
        }
        lines.add(line("all", claims.size()));
        lines.add("");
        lines.add("CLAIMS by reason to refuse them, or some of their months (a claim may have several)");
        for (Exclusion exclusion : Exclusion.values()) {
            lines.add(line(exclusion + " " + WORDS.get(exclusion), count(exclusion)));
        }
        return lines;
    }

    private long count(Exclusion exclusion) {
        return claims.stream()
                .filter(claim -> exclusions(claim).contains(exclusion))
                .count();
    }

    private static Set<Exclusion> exclusions(DecidedClaim claim) {
        var exclusions = new TreeSet<Exclusion>();
        claim.verdicts().forEach(verdict -> exclusions.addAll(verdict.exclusions()));
        return exclusions;
    }

    private static String words(ClaimOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String what, long number) {
        return String.format(Locale.ROOT, "  %-52s %8s", what, Euros.count(number));
    }
}
