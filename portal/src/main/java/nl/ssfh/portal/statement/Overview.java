package nl.ssfh.portal.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.portal.apis.StatementsApi.Line;
import nl.ssfh.portal.apis.StatementsApi.Statement;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.money.MoneyLine;
import nl.ssfh.portal.page.Text;

/**
 * What somebody is paid in one school year.
 *
 * @param of whose it is
 * @param all those to choose from
 */
public record Overview(Payee of, List<Payee> all, SchoolYear year, Statement statement, LocalDate today) {

    private static final int YEARS_BACK = 3;

    /** One line in words. */
    public record Row(Line line, Text fee) {}

    public List<Row> rows() {
        return statement.lines().stream()
                .map(line -> new Row(line, MoneyLine.name(line.fee())))
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
