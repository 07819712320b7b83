package nl.ssfh.payouts.sampling.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.sampling.domain.Allocation;
import nl.ssfh.payouts.sampling.domain.Sample;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample. */
@Schema(name = "Sample", description = "A sample of what the bank booked")
public record SampleView(
        UUID id,
        LocalDate bookedFrom,
        LocalDate bookedTo,
        @Schema(examples = "60") int size,
        @Schema(examples = "2") int minimumPerStratum,
        Allocation allocation,
        @Schema(examples = "[10000, 20000]") List<Long> bounds,
        @Schema(examples = "95") int confidence,
        @Schema(examples = "audit of 2024") String seed,

        @Schema(description = "Only who drew it records in it", examples = "e1c0a7d2-auditor")
        String drawnBy,

        Instant drawnAt) {

    static SampleView of(Sample sample) {
        return new SampleView(
                sample.id(),
                sample.bookedFrom(),
                sample.bookedTo(),
                sample.size(),
                sample.minimum(),
                sample.allocation(),
                sample.bounds(),
                sample.confidence(),
                sample.seed(),
                sample.drawnBy(),
                sample.drawnAt());
    }
}
