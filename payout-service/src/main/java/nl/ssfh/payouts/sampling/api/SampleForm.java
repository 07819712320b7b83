package nl.ssfh.payouts.sampling.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.sampling.app.DrawSample.Wanted;
import nl.ssfh.payouts.sampling.domain.Allocation;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which sample is to be drawn. */
@Schema(name = "SampleForm", description = "Which sample is to be drawn of what the bank booked")
public record SampleForm(
        @NotNull LocalDate bookedFrom,
        @NotNull LocalDate bookedTo,

        @NotNull @Min(1) @Max(100_000) @Schema(description = "How many lines", examples = "60")
        Integer size,

        @NotNull
        @Min(2)
        @Max(1_000)
        @Schema(description = "At least so many of each stratum; of a smaller one all", examples = "2")
        Integer minimumPerStratum,

        @NotNull Allocation allocation,

        @Schema(
                description = "Cents at which one band of amounts ends and the next begins; none for one band",
                examples = "[10000, 20000]")
        @Nullable
        @Size(max = 20, message = "{ssfh.items}")
        List<@NotNull Long> bounds,

        @NotNull @Schema(description = "In percent: 90, 95 or 99", examples = "95")
        Integer confidence,

        @NotNull
        @Size(min = 1, max = 60)
        @Schema(description = "What it is drawn by: the same draws the same lines again", examples = "audit of 2024")
        String seed) {

    private static final List<Integer> CONFIDENCES = List.of(90, 95, 99);

    Wanted checked() {
        var bands = Objects.requireNonNullElse(bounds, List.<Long>of());
        var violations = new Violations()
                .unless(
                        !bookedTo.isBefore(bookedFrom),
                        "bookedTo",
                        "must not be before the first day",
                        "mag niet vóór de eerste dag liggen")
                .unless(
                        CONFIDENCES.contains(confidence),
                        "confidence",
                        "must be 90, 95 or 99",
                        "moet 90, 95 of 99 zijn")
                .unless(rises(bands), "bounds", "must be above zero and rise", "moeten boven nul liggen en oplopen");
        WrittenReason.check(violations, "seed", seed);
        violations.orElseThrow();
        return new Wanted(bookedFrom, bookedTo, size, minimumPerStratum, allocation, bands, confidence, seed);
    }

    private static boolean rises(List<Long> bounds) {
        return IntStream.range(0, bounds.size()).allMatch(at -> bounds.get(at) > (at == 0 ? 0 : bounds.get(at - 1)));
    }
}
