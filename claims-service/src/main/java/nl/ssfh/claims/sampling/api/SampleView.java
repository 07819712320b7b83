package nl.ssfh.claims.sampling.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.sampling.domain.Method;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Stratum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample, and how far it is. */
@Schema(name = "Sample", description = "A sample, and how far it is")
public record SampleView(
        UUID id,
        @Schema(examples = "2024") int schoolYear,
        Method method,
        @Nullable Stratum strata,
        @Schema(examples = "2024-a") String seed,
        @Schema(examples = "Yearly check") String reason,

        @Schema(description = "How many placements it was drawn from", examples = "1600")
        int population,

        @Schema(description = "How many were drawn", examples = "50")
        int size,

        @Schema(description = "How many of them wait for an outcome", examples = "12")
        int open,

        LocalDate drawnOn) {

    static SampleView of(Sample sample) {
        return new SampleView(
                sample.id(),
                sample.schoolYear(),
                sample.method(),
                sample.stratum(),
                sample.seed(),
                sample.reason(),
                sample.population(),
                sample.size(),
                sample.open(),
                sample.drawnOn());
    }
}
