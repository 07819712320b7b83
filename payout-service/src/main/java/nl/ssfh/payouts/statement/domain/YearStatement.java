package nl.ssfh.payouts.statement.domain;

import static nl.ssfh.contracts.Money.ZERO;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * A year statement (jaaroverzicht): what moved in a calendar year, by the day on which the bank or the fund booked it.
 *
 * @param rows by month and fee, only those in which something moved
 */
public record YearStatement(Beneficiary of, Year year, LocalDate on, List<Row> rows) {

    public YearStatement {
        rows = rows.stream().filter(Row::isMoved).toList();
    }

    /** All months of a fee together, for each fee of which something moved. */
    public SortedMap<Fee, Moved> byFee() {
        var sums = new TreeMap<Fee, Moved>();
        rows.forEach(row -> sums.merge(row.fee(), row.moved(), Moved::plus));
        return sums;
    }

    public Moved total() {
        return rows.stream().map(Row::moved).reduce(Moved.NOTHING, Moved::plus);
    }

    /** What moved of a fee in a month of the calendar. */
    public record Row(YearMonth booked, Fee fee, Moved moved) {

        private boolean isMoved() {
            return !moved.equals(Moved.NOTHING);
        }
    }

    /**
     * Money that moved.
     *
     * @param paid by the bank
     * @param returned what of that, or of an earlier year, came back
     * @param setOff kept back from what was owed
     * @param recovered the other side of that, and what was paid back on invoices
     */
    public record Moved(Money paid, Money returned, Money setOff, Money recovered) {

        static final Moved NOTHING = new Moved(ZERO, ZERO, ZERO, ZERO);

        Moved plus(Moved other) {
            return new Moved(
                    paid.plus(other.paid),
                    returned.plus(other.returned),
                    setOff.plus(other.setOff),
                    recovered.plus(other.recovered));
        }

        /** What came to the account, and stayed. */
        public Money kept() {
            return paid.minus(returned);
        }
    }
}
