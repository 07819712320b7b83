package nl.ssfh.claims.contribution.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Arrears;
import nl.ssfh.contracts.Contribution;
import org.jspecify.annotations.Nullable;

/** Reads from and until which day a practice is in arrears. */
record ArrearsCells(RegisterFlaws flaws, long line) {

    Arrears read(@Nullable Contribution status, String from, String until) {
        var first = day("arrears_from", from.strip());
        var last = day("arrears_until", until.strip());
        boolean any = first != null || last != null;
        if (any && status != null && status != Contribution.IN_ARREARS) {
            flaws.at(line, "arrears_from", "is for IN_ARREARS only", "is alleen voor IN_ARREARS");
        }
        if (first != null && last != null && last.isBefore(first)) {
            flaws.at(line, "arrears_until", "must not be before arrears_from", "mag niet vóór arrears_from liggen");
        }
        return any ? new Arrears(first, last) : Arrears.UNLIMITED;
    }

    private @Nullable LocalDate day(String column, String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            flaws.at(line, column, "must be a date such as 2024-09-01", "moet een datum zijn zoals 2024-09-01");
            return null;
        }
    }
}
