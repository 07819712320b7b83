package nl.ssfh.portal.practice;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.EstimatesApi.Estimate;
import nl.ssfh.portal.apis.EstimatesApi.Month;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is expected to bring, while it is being filled in.
 *
 * @param estimate absent when nobody can reckon it now
 */
public record Expected(@Nullable Estimate estimate) {

    /** What one fee brings over all months. */
    public record Sum(Text fee, long cents) {}

    public boolean isAway() {
        return estimate == null || estimate.months() == null;
    }

    /** None while course and track are not known. */
    public List<Month> months() {
        return estimate == null ? List.of() : Objects.requireNonNullElse(estimate.months(), List.of());
    }

    public long total() {
        return months().stream().mapToLong(Month::amountCents).sum();
    }

    public long count() {
        return months().stream().map(Month::month).distinct().count();
    }

    public List<Sum> sums() {
        return List.of(sum(Fee.STIPEND), sum(Fee.SUPERVISION));
    }

    /** The one month when the days are not known. */
    public @Nullable YearMonth example() {
        return isAssumed("firstDay") || isAssumed("lastDay")
                ? months().getFirst().month()
                : null;
    }

    public boolean isWithoutHours() {
        return isAssumed("hoursPerWeek");
    }

    private boolean isAssumed(String field) {
        return estimate != null && !months().isEmpty() && estimate.assumed().contains(field);
    }

    private Sum sum(Fee fee) {
        return new Sum(
                MoneyLine.name(fee),
                months().stream()
                        .filter(month -> month.fee() == fee)
                        .mapToLong(Month::amountCents)
                        .sum());
    }
}
