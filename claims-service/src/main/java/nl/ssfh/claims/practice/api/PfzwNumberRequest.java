package nl.ssfh.claims.practice.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.domain.PfzwReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another PFZW number, as it was typed. */
@Schema(
        description = "Another PFZW number of a practice, from a day on",
        requiredProperties = {"number", "firstDay", "reason"})
public record PfzwNumberRequest(
        @Schema(examples = "1234.5678", maxLength = 40) @Nullable
        String number,

        @Schema(description = "The first day on which the practice has it", examples = "2025-01-01") @Nullable
        LocalDate firstDay,

        @Nullable PfzwReason reason) {

    private static final int LONGEST = 40;

    Checked checked() {
        var form = new Form();
        var rightNumber = form.text("number", number, LONGEST);
        form.needed("firstDay", firstDay);
        form.day("firstDay", firstDay);
        form.needed("reason", reason);
        form.complete();
        return new Checked(rightNumber, requireNonNull(firstDay), requireNonNull(reason));
    }

    record Checked(String number, LocalDate firstDay, PfzwReason reason) {}
}
