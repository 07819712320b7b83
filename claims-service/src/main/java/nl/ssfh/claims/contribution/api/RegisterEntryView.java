package nl.ssfh.claims.contribution.api;

import java.time.Instant;
import java.time.LocalDate;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Entry;
import nl.ssfh.contracts.Contribution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the register said of a number from a moment on. */
@Schema(name = "RegisterEntry", description = "What the register said of a number from a moment on")
public record RegisterEntryView(
        @Schema(description = "Absent when the number was not in the register any more") @Nullable
        Contribution status,

        @Nullable LocalDate arrearsFrom,
        @Nullable LocalDate arrearsUntil,
        Instant recordedAt) {

    static RegisterEntryView of(Entry entry) {
        return new RegisterEntryView(
                entry.status(), entry.arrears().from(), entry.arrears().until(), entry.recordedAt());
    }
}
