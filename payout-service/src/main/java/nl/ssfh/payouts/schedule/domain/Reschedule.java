package nl.ssfh.payouts.schedule.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Brings a schedule in line with a decision: the lines of a fee and month sum up to what is decided on it.
 *
 * <p>A line that is in a run or beyond stays as it is; the difference becomes a line of its own, up or down.
 */
public record Reschedule(PayDays payDays, LocalDate today, Supplier<UUID> ids) {

    public List<LineChange> changes(ClaimDecided decided, List<Line> lines) {
        var months = byKey(decided);
        var known = lines.stream().collect(groupingBy(Line::key));
        var keys = new TreeSet<>(months.keySet());
        keys.addAll(known.keySet());
        var changes = new ArrayList<LineChange>();
        for (var key : keys) {
            var target = target(key, months.get(key), decided);
            changes.addAll(changes(key, target, known.getOrDefault(key, List.of())));
        }
        return changes;
    }

    private static Map<FeeMonth, MonthDecision> byKey(ClaimDecided decided) {
        return decided.months().stream()
                .collect(toMap(month -> new FeeMonth(month.fee(), month.month()), Function.identity()));
    }

    private Target target(FeeMonth key, @Nullable MonthDecision month, ClaimDecided decided) {
        if (month == null || month.outcome() != MonthOutcome.GRANTED) {
            return new Target(Money.ZERO, key.month(), month == null ? null : month.policy());
        }
        var mode = month.payoutMode();
        if (mode == null || month.amount().belowZero()) {
            throw new IllegalArgumentException("Granted, but no amount to pay: " + month);
        }
        var due = payDays.dueMonth(mode, key.month(), decided.period().lastDay());
        return new Target(month.amount(), due, month.policy());
    }

    private List<LineChange> changes(FeeMonth key, Target target, List<Line> lines) {
        var open = lines.stream().filter(Line::mayChange).toList();
        var need = target.amount().minus(sum(lines.stream().filter(line -> !line.mayChange())));
        if (open.isEmpty()) {
            return need.equals(Money.ZERO) ? List.of() : List.of(added(key, target, need, lines));
        }
        var changes = new ArrayList<LineChange>();
        for (var line : open) {
            var amount = line.equals(open.getFirst()) ? need : Money.ZERO;
            var changed = changed(line, target, amount);
            if (!changed.equals(line)) {
                changes.add(new LineChange(changed, line.amount(), false));
            }
        }
        return changes;
    }

    private LineChange added(FeeMonth key, Target target, Money amount, List<Line> lines) {
        int sequence = lines.stream().mapToInt(Line::sequence).max().orElse(-1) + 1;
        var policy = lines.isEmpty()
                ? target.policy()
                : target.policyOr(lines.getLast().policy());
        var due = dueMonth(key, target, amount);
        return new LineChange(
                new Line(ids.get(), key, sequence, amount, waiting(due), due, policy, false), Money.ZERO, true);
    }

    private Line changed(Line line, Target target, Money amount) {
        var due = dueMonth(line.key(), target, amount);
        var state = amount.equals(Money.ZERO)
                ? InstalmentState.CANCELLED
                : line.state() == InstalmentState.HELD && !amount.belowZero() ? line.state() : waiting(due);
        return new Line(
                line.id(), line.key(), line.sequence(), amount, state, due, target.policyOr(line.policy()), false);
    }

    /** A recovery waits for no end of a placement: what was paid too much is set off from the next run on. */
    private static YearMonth dueMonth(FeeMonth key, Target target, Money amount) {
        return amount.belowZero() ? key.month() : target.dueMonth();
    }

    private InstalmentState waiting(YearMonth due) {
        return due.isAfter(YearMonth.from(today)) ? InstalmentState.PLANNED : InstalmentState.DUE;
    }

    private static Money sum(java.util.stream.Stream<Line> lines) {
        return lines.map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What the lines of a fee and month must sum up to. */
    private record Target(
            Money amount, YearMonth dueMonth, @Nullable String policy) {

        @Nullable
        String policyOr(@Nullable String other) {
            return policy == null ? other : policy;
        }
    }
}
