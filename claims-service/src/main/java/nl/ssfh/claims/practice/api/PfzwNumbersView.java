package nl.ssfh.claims.practice.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.app.ShowPractices.Numbers;
import nl.ssfh.claims.practice.domain.PfzwChange;
import nl.ssfh.claims.practice.domain.PfzwReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The PFZW numbers of a practice through time. */
@Schema(description = "The PFZW numbers of a practice through time")
public record PfzwNumbersView(
        @Schema(description = "The number of registration", examples = "1234.5678")
        String registered,

        @Schema(description = "The number it has today", examples = "8765.4321")
        String today,

        @Schema(description = "In the order of their first days")
        List<ChangeOfNumber> changes) {

    static PfzwNumbersView of(Numbers numbers) {
        return new PfzwNumbersView(
                numbers.registered(),
                numbers.today(),
                numbers.changes().stream().map(ChangeOfNumber::of).toList());
    }

    /** From a day on, another number. */
    @Schema(description = "Another PFZW number, from a day on")
    public record ChangeOfNumber(
            UUID id,
            @Schema(examples = "8765.4321") String number,
            LocalDate firstDay,
            PfzwReason reason,
            Instant recordedAt) {

        static ChangeOfNumber of(PfzwChange change) {
            return new ChangeOfNumber(
                    change.id(), change.number(), change.firstDay(), change.reason(), change.recordedAt());
        }
    }
}
