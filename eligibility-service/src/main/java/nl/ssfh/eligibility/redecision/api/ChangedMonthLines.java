package nl.ssfh.eligibility.redecision.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.redecision.app.ShowRedecision;
import nl.ssfh.eligibility.redecision.domain.ChangedMonth;
import nl.ssfh.platform.sheet.Sheet;

/** The months that a redecision changes as rows of a sheet. */
record ChangedMonthLines(ShowRedecision show, UUID id) {

    private static final List<String> HEADINGS = List.of(
            "part",
            "reference",
            "claim",
            "placement",
            "practice",
            "month",
            "fee",
            "outcome_before",
            "euros_before",
            "outcome_after",
            "euros_after",
            "difference_euros");

    void write(Sheet sheet) {
        sheet.row(HEADINGS);
        show.each(id, false, month -> write(sheet, "EXPECTED", month));
        show.each(id, true, month -> write(sheet, "DONE", month));
    }

    private static void write(Sheet sheet, String part, ChangedMonth month) {
        sheet.row(Arrays.asList(
                part,
                month.reference(),
                month.claim(),
                month.placement(),
                month.practice(),
                month.feeMonth().month().toString(),
                month.feeMonth().fee().name(),
                month.before(),
                euros(month.amountBefore()),
                month.after(),
                euros(month.amountAfter()),
                euros(month.amountAfter()).subtract(euros(month.amountBefore()))));
    }

    private static BigDecimal euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2);
    }
}
