package nl.ssfh.demo.expectation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Correction;
import nl.ssfh.demo.population.Placement;

/** What is decided on every placement, in the order in which the fund hears of it. */
final class Decisions {

    private DayByDay amounts = new DayByDay(Rates.published());
    private final Map<Integer, Known> known = new HashMap<>();
    private final Map<Integer, List<Verdict>> inForce = new HashMap<>();
    private final Map<String, TreeSet<Integer>> lines = new HashMap<>();
    private final Map<Integer, Integer> taken = new HashMap<>();

    List<Verdict> filed(Placement placement) {
        return decide(new Known(placement, List.of()));
    }

    List<Verdict> told(Placement placement, Change change) {
        var before = Objects.requireNonNull(known.get(placement.line()));
        var changes = new ArrayList<>(before.told());
        changes.add(change);
        return decide(new Known(placement, changes));
    }

    /** Nothing is granted any more, and the student's months are free for others. */
    List<Verdict> withdrawn(Placement placement) {
        count(placement);
        inForce.put(placement.line(), List.of());
        return List.of();
    }

    /** From now on other amounts hold, whatever was decided before. */
    void correct(Correction correction) {
        amounts = new DayByDay(amounts.rates().corrected(correction));
    }

    /** By the amounts that hold now; a claim that was withdrawn stays so. */
    List<Verdict> again(Placement placement) {
        var known = this.known.get(placement.line());
        return known == null || of(placement).isEmpty() ? List.of() : decide(known);
    }

    List<Verdict> of(Placement placement) {
        return inForce.getOrDefault(placement.line(), List.of());
    }

    /** Whether it runs in the month, as far as it is told, and is not refused or withdrawn. */
    boolean isAsked(Placement placement, YearMonth month) {
        return known.containsKey(placement.line())
                && of(placement).stream().anyMatch(verdict -> verdict.outcome() != MonthOutcome.REFUSED)
                && !month.isBefore(YearMonth.from(placement.period().firstDay()))
                && !month.isAfter(YearMonth.from(lastDay(placement)));
    }

    /** The last day of a placement, as far as it is told. */
    LocalDate lastDay(Placement placement) {
        return Objects.requireNonNull(known.get(placement.line())).lastDay();
    }

    /** How often it was decided on, the first time included. */
    int times(Placement placement) {
        return taken.getOrDefault(placement.line(), 0);
    }

    private List<Verdict> decide(Known placement) {
        int line = placement.placement().line();
        var verdicts = new ArrayList<Verdict>();
        for (YearMonth month : placement.months()) {
            for (Fee fee : Fee.values()) {
                verdicts.add(verdict(placement, fee, month));
            }
        }
        if (saysNothingNew(placement, verdicts)) {
            known.put(line, placement);
            return verdicts;
        }
        known.put(line, placement);
        inForce.put(line, List.copyOf(verdicts));
        lines.computeIfAbsent(studentOf(placement.placement()), any -> new TreeSet<>())
                .add(line);
        count(placement.placement());
        return verdicts;
    }

    private boolean saysNothingNew(Known placement, List<Verdict> verdicts) {
        var before = known.get(placement.placement().line());
        return before != null
                && before.lastDay().equals(placement.lastDay())
                && of(placement.placement()).equals(verdicts);
    }

    private void count(Placement placement) {
        taken.merge(placement.line(), 1, Integer::sum);
    }

    private Verdict verdict(Known placement, Fee fee, YearMonth month) {
        int line = placement.placement().line();
        if (!Rates.cover(month)) {
            return new Verdict(line, fee, month, MonthOutcome.UNDECIDED, 0, Set.of());
        }
        var grounds = EnumSet.noneOf(Exclusion.class);
        grounds.addAll(Grounds.of(placement, month));
        if (hasElsewhere(placement.placement(), fee, month)) {
            grounds.add(Exclusion.X8);
        }
        return grounds.isEmpty()
                ? new Verdict(line, fee, month, MonthOutcome.GRANTED, amounts.worth(placement, fee, month), grounds)
                : new Verdict(line, fee, month, MonthOutcome.REFUSED, 0, grounds);
    }

    private boolean hasElsewhere(Placement placement, Fee fee, YearMonth month) {
        return lines.getOrDefault(studentOf(placement), new TreeSet<>()).stream()
                .filter(other -> other != placement.line())
                .flatMap(other -> inForce.getOrDefault(other, List.of()).stream())
                .anyMatch(verdict -> verdict.fee() == fee && verdict.month().equals(month) && verdict.cents() > 0);
    }

    static String studentOf(Placement placement) {
        return placement.student().email().toLowerCase(Locale.ROOT);
    }
}
