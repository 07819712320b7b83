package nl.ssfh.payouts.bank.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when nothing can be done, and why. */
@Schema(name = "SuspenseWaitForm", description = "Until when nothing can be done, and why")
public record SuspenseWaitForm(
        @NotNull LocalDate until,

        @NotNull @Size(min = 1, max = 500) @Schema(examples = "The bank was asked what it is.")
        String reason) {}
