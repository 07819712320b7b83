package nl.ssfh.eligibility.redecision.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Redecided;
import org.jspecify.annotations.Nullable;

/**
 * A fee of a month whose amount or outcome a new decision changes.
 *
 * @param before absent when the old decision said nothing of the month
 * @param after absent when the new one says nothing of it
 */
public record ChangedMonth(
        UUID claim,
        String reference,
        UUID placement,
        UUID practice,
        UUID student,
        FeeMonth feeMonth,
        @Nullable MonthOutcome before,
        Money amountBefore,
        @Nullable MonthOutcome after,
        Money amountAfter) {

    /** In the order of the months. */
    public static List<ChangedMonth> of(Redecided change) {
        var before = byMonth(change.before());
        var after = byMonth(change.after());
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(each -> of(change, each, before.get(each), after.get(each)))
                .filter(month -> month.before != month.after || !month.amountBefore.equals(month.amountAfter))
                .toList();
    }

    private static Map<FeeMonth, MonthFinding> byMonth(Decision decision) {
        return decision.months().stream().collect(toMap(MonthFinding::feeMonth, identity()));
    }

    private static ChangedMonth of(
            Redecided change, FeeMonth feeMonth, @Nullable MonthFinding before, @Nullable MonthFinding after) {
        return new ChangedMonth(
                change.after().claim(),
                change.after().reference(),
                change.after().placement(),
                change.after().practice(),
                change.student(),
                feeMonth,
                before == null ? null : before.outcome(),
                before == null ? Money.ZERO : before.amount(),
                after == null ? null : after.outcome(),
                after == null ? Money.ZERO : after.amount());
    }
}
