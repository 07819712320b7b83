package nl.ssfh.payouts.ledger.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.BookYear;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads query parameters on the ledger, and names what is wrong with them. */
final class LedgerQuery {

    private final Violations wrong = new Violations();

    private LedgerQuery() {}

    static LedgerFilter filter(LedgerParameters asked) {
        var query = new LedgerQuery();
        var from = query.day("from", asked.from());
        var to = query.day("to", asked.to());
        var filter = new LedgerFilter(query.account(asked.account()), asked.practice(), asked.placement(), from, to);
        query.wrong
                .unless(
                        from == null || to == null || !to.isBefore(from),
                        "to",
                        "must not be before from",
                        "mag niet voor from liggen")
                .orElseThrow();
        return filter;
    }

    /** A year of which there are books. */
    static BookYear year(@Nullable Integer year, BookYear first, BookYear last) {
        int asked = year == null ? last.year() : year;
        new Violations()
                .unless(
                        asked >= first.year() && asked <= last.year(),
                        "year",
                        "must be %d to %d".formatted(first.year(), last.year()),
                        "moet %d tot en met %d zijn".formatted(first.year(), last.year()))
                .orElseThrow();
        return new BookYear(asked);
    }

    /** A day of the year, or its last one. */
    static LocalDate upTo(@Nullable String text, BookYear year) {
        var query = new LedgerQuery();
        var day = query.day("upTo", text);
        query.wrong
                .unless(
                        day == null || year.holds(day),
                        "upTo",
                        "must be a day of the book year",
                        "moet een dag van het boekjaar zijn")
                .orElseThrow();
        return day == null ? year.lastDay() : day;
    }

    private @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong.unless(false, field, "must be a day such as 2024-09-25", "moet een dag zijn, zoals 2024-09-25");
            return null;
        }
    }

    private @Nullable Account account(@Nullable String text) {
        var accounts = Arrays.asList(Account.values());
        var found =
                accounts.stream().filter(account -> account.name().equals(text)).findFirst();
        wrong.unless(
                text == null || found.isPresent(),
                "account",
                "must be one of " + accounts,
                "moet een van deze zijn: " + accounts);
        return found.orElse(null);
    }
}
