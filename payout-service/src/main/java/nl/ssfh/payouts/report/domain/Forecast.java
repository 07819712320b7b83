package nl.ssfh.payouts.report.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * What is to be paid in the coming twelve months, as far as it is decided today: what is not claimed or not decided yet
 * is not in it.
 *
 * @param coming by month of payment and fee; what is due already goes along with the first run that is not made yet
 * @param waiting by fee: what has no day of payment, or is under way already
 * @param toRecover open recoveries, those that come back on invoices included
 * @param paidThisYear booked by the bank in the calendar year of today, less what came back in it
 */
public record Forecast(
        LocalDate on,
        YearMonth first,
        List<Coming> coming,
        List<Waiting> waiting,
        Money toRecover,
        Money paidThisYear) {

    private static final int MONTHS = 12;

    public Forecast {
        coming = List.copyOf(coming);
        waiting = List.copyOf(waiting);
    }

    public YearMonth last() {
        return first.plusMonths(MONTHS - 1);
    }

    /** The coming twelve months. */
    public List<Coming> withinTheYear() {
        return coming.stream().filter(each -> !each.month().isAfter(last())).toList();
    }

    /** What is decided, and paid after those twelve months. */
    public Money later() {
        return expected(month -> month.isAfter(last()));
    }

    /** What is still to be paid in the calendar year of today. */
    public Money expectedThisYear() {
        return expected(month -> month.getYear() == on.getYear());
    }

    public Money underWay() {
        return waiting.stream().map(Waiting::underWay).reduce(Money.ZERO, Money::plus);
    }

    /** Paid, under way and expected in the calendar year of today. */
    public Money totalThisYear() {
        return paidThisYear.plus(underWay()).plus(expectedThisYear());
    }

    private Money expected(Predicate<YearMonth> when) {
        return coming.stream()
                .filter(each -> when.test(each.month()))
                .map(Coming::expected)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * One fee in one month of payment.
     *
     * @param planned what is decided
     * @param setOff what of it is kept back, if all that practices owe is kept back as soon as it can be
     */
    public record Coming(YearMonth month, Fee fee, Money planned, Money setOff) {

        public Money expected() {
            return planned.minus(setOff);
        }
    }

    /**
     * One fee.
     *
     * @param underWay in a run or a bank file
     * @param held waits for an account or for a person
     * @param returned came back, and waits for another account
     */
    public record Waiting(Fee fee, Money underWay, Money held, Money returned) {}
}
