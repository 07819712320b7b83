package nl.ssfh.payouts.sampling.api;

import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.sampling.app.ReadSamples.Result;
import nl.ssfh.payouts.sampling.domain.Extrapolation;
import nl.ssfh.payouts.sampling.domain.Samples.Drawn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a sample says of all that was paid. */
@Schema(name = "SampleResult", description = "What a sample says of all lines that it was drawn from, in cents")
public record SampleResultView(
        SampleView sample,
        List<StratumView> strata,

        @Schema(description = "Lines that are still to be looked at", examples = "0")
        int outstanding,

        @Schema(description = "Absent while lines are outstanding") @Nullable
        ErrorView error) {

    static SampleResultView of(Result result) {
        return new SampleResultView(
                SampleView.of(result.sample()),
                result.strata().stream().map(StratumView::of).toList(),
                result.strata().stream()
                        .mapToInt(drawn ->
                                drawn.drawn() - drawn.findings().errors().size())
                        .sum(),
                result.extrapolation().map(ErrorView::of).orElse(null));
    }

    /** One stratum. */
    @Schema(name = "SampleStratum", description = "Lines of one fee with amounts between two bounds, in cents")
    public record StratumView(
            Fee fee,
            @Schema(examples = "1") int band,

            @Schema(description = "Lines that were paid", examples = "800")
            int lines,

            @Schema(examples = "12000000") long totalCents,
            @Schema(examples = "30") int drawn,
            @Schema(examples = "30") int lookedAt,

            @Schema(description = "The sum of what was found", examples = "2500")
            long foundCents) {

        static StratumView of(Drawn drawn) {
            var stratum = drawn.findings().stratum();
            var errors = drawn.findings().errors();
            return new StratumView(
                    stratum.fee(),
                    stratum.band(),
                    stratum.lines(),
                    stratum.total().cents(),
                    drawn.drawn(),
                    errors.size(),
                    errors.stream().mapToLong(Money::cents).sum());
        }
    }

    /** The error in all that was paid. */
    @Schema(name = "ExtrapolatedError", description = "The error in all that was paid, in cents; too much above zero")
    public record ErrorView(
            Extrapolation.Method method,

            @Schema(description = "In percent", examples = "95")
            int confidence,

            @Schema(examples = "66667") long estimateCents,
            @Schema(examples = "-61000") long lowerCents,
            @Schema(examples = "194334") long upperCents) {

        static ErrorView of(Extrapolation found) {
            return new ErrorView(
                    found.method(),
                    found.confidence(),
                    found.estimate().cents(),
                    found.lower().cents(),
                    found.upper().cents());
        }
    }
}
