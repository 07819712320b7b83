package nl.ssfh.demo.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.ssfh.demo.expectation.Comeback;

/** What was paid too much, and how it came back: by the platform's own words. */
record RecoveryTable(List<Comeback> comebacks) {

    List<String> lines() {
        return Stream.concat(
                        Stream.of(
                                "PAID TOO MUCH, by fee and month of a placement",
                                line("asked back", comeback -> true, Comeback::asked),
                                line("kept back from payments", comeback -> comeback.kept() > 0, Comeback::kept),
                                line("carried over to a further run", Comeback::wasCarriedOver, Comeback::asked),
                                line(
                                        "asked for on an invoice",
                                        Comeback::invoiced,
                                        comeback -> comeback.asked() - comeback.kept())),
                        largest())
                .toList();
    }

    private Stream<String> largest() {
        return comebacks.stream()
                .filter(Comeback::wasCarriedOver)
                .max(Comparator.comparingLong(Comeback::asked)
                        .thenComparingInt(comeback -> comeback.runs().size()))
                .map(comeback -> "  the largest that was carried over: %s of line %d, set off over %d runs (%s)"
                        .formatted(
                                Euros.of(comeback.asked()),
                                comeback.line(),
                                comeback.runs().size(),
                                comeback.runs().stream().map(String::valueOf).collect(joining(", "))))
                .stream();
    }

    /** Each came back in the runs and by the sums that come out on paper. */
    void check(List<Comeback> onPaper, Differences differences) {
        var expected = counted(onPaper);
        var found = counted(comebacks);
        for (var comeback : Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .toList()) {
            differences.same(
                    "How often there is " + comeback,
                    expected.getOrDefault(comeback, 0L),
                    found.getOrDefault(comeback, 0L));
        }
    }

    private static Map<Comeback, Long> counted(List<Comeback> comebacks) {
        return comebacks.stream().collect(groupingBy(Function.identity(), counting()));
    }

    private String line(String what, Predicate<Comeback> which, ToLongFunction<Comeback> cents) {
        var chosen = comebacks.stream().filter(which).toList();
        return "  %-40s %8s %14s"
                .formatted(
                        what,
                        Euros.count(chosen.size()),
                        Euros.of(chosen.stream().mapToLong(cents).sum()));
    }
}
