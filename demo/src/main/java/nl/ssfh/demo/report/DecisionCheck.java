package nl.ssfh.demo.report;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ssfh.demo.expectation.Expected;
import nl.ssfh.demo.expectation.Outcome;
import nl.ssfh.demo.expectation.Sums;
import nl.ssfh.demo.expectation.Verdict;

/** Every claim is decided on as it must be, and its instalments sum up to the decision. */
record DecisionCheck(Expected expected, Actual actual, Differences differences) {

    void run() {
        var decided = actual.claims().stream().collect(toMap(DecidedClaim::line, Function.identity()));
        for (Outcome outcome : expected.outcomes()) {
            var claim = decided.get(outcome.line());
            if (claim == null) {
                differences.add("Line %d: no decision".formatted(outcome.line()));
            } else {
                compare(outcome, claim);
            }
        }
        instalments();
    }

    private void compare(Outcome outcome, DecidedClaim claim) {
        var line = "Line %d, ".formatted(outcome.line());
        differences.same(line + "outcome", outcome.asAWhole(), claim.outcome());
        differences.same(line + "number of decisions", outcome.decisions(), claim.decisions());
        var wanted = byKey(outcome.verdicts());
        var found = byKey(claim.verdicts());
        for (var key : Differences.keys(wanted, found)) {
            differences.same(line + key.fee() + " " + key.month(), wanted.get(key), found.get(key));
        }
    }

    private void instalments() {
        var wanted = new HashMap<String, Long>();
        for (Outcome outcome : expected.outcomes()) {
            outcome.verdicts().forEach(verdict -> wanted.merge(name(verdict), verdict.cents(), Long::sum));
        }
        var found = new HashMap<String, Long>();
        actual.instalments().forEach(line -> found.merge(name(line), line.cents(), Long::sum));
        for (var name : Differences.keys(wanted, found)) {
            differences.same(name, wanted.getOrDefault(name, 0L), found.getOrDefault(name, 0L));
        }
    }

    private static Map<Sums.Key, Verdict> byKey(List<Verdict> verdicts) {
        return verdicts.stream()
                .collect(toMap(verdict -> new Sums.Key(verdict.month(), verdict.fee()), Function.identity()));
    }

    private static String name(Verdict verdict) {
        return "Line %d, cents of the instalments %s %s".formatted(verdict.line(), verdict.fee(), verdict.month());
    }

    private static String name(Instalment line) {
        return "Line %d, cents of the instalments %s %s".formatted(line.line(), line.fee(), line.month());
    }
}
