package nl.ssfh.portal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ssfh.portal.apis.StatementsApi.Line;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is paid in one school year.
 *
 * @param of whose it is
 * @param all those to choose from
 * @param students who they are, by placement, for a practice
 * @param owed of a practice, whatever the year; absent when payout-service does not say so in time
 */
public record Overview(
        Payee of,
        List<Payee> all,
        SchoolYear year,
        Statement statement,
        Map<UUID, String> students,
        @Nullable Owed owed,
        LocalDate today) {

    private static final int YEARS_BACK = 3;

    /**
     * One line in words.
     *
     * @param student whose placement it is, for his practice; absent when claims-service does not tell
     */
    public record Row(Line line, @Nullable String student) {

        private static final Text SET_OFF = new Text("verrekend", "set off");

        public Text fee() {
            return MoneyLine.name(line.fee());
        }

        /** Paid is only what came by the bank. */
        public Text state() {
            return isSetOff() ? SET_OFF : line.progress().words();
        }

        public boolean isDone() {
            return line.progress().isPaid() || line.progress().isSettled();
        }

        private boolean isSetOff() {
            var figures = line.figures();
            return isDone() && figures.paidCents() == 0 && figures.writtenOffCents() == 0;
        }
    }

    public List<Row> rows() {
        return statement.lines().stream()
                .map(line -> new Row(line, students.get(line.placement())))
                .toList();
    }

    public Money money() {
        return Paid.money(statement);
    }

    public List<SchoolYear> years() {
        return SchoolYear.until(today);
    }

    /** Of which a year statement can be kept. */
    public List<Integer> calendarYears() {
        return IntStream.range(0, YEARS_BACK)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    /** The part of an address that says whose it is, after another part. */
    public String whose() {
        return of.address() == null ? "" : "&" + of.address();
    }

    /** The same when it comes first. */
    public String whoseFirst() {
        return of.address() == null ? "" : "?" + of.address();
    }
}
