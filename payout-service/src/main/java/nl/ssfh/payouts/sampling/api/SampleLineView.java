package nl.ssfh.payouts.sampling.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.sampling.domain.SampleLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a sample. */
@Schema(name = "SampleLine", description = "One line of a sample, with what was found of it")
public record SampleLineView(
        @Schema(description = "Its evidence lies at /v1/evidence/instalments/{id}")
        UUID instalment,

        UUID placement,
        UUID practice,
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        @Schema(description = "0 for the smallest amounts", examples = "1")
        int band,

        @Schema(examples = "15000") long paidCents,

        @Schema(description = "Paid too much above zero, too little below; absent until it is looked at") @Nullable
        Long errorCents,

        @Schema(examples = "The agreement says 14 hours a week.") @Nullable
        String reason,

        @Nullable Instant foundAt) {

    static final List<String> COLUMNS =
            List.of("instalment", "placement", "practice", "fee", "month", "band", "paidCents", "errorCents", "reason");

    static SampleLineView of(SampleLine line) {
        var finding = line.finding();
        return new SampleLineView(
                line.instalment(),
                line.placement(),
                line.practice(),
                line.fee(),
                line.month(),
                line.band(),
                line.paid().cents(),
                finding == null ? null : finding.error().cents(),
                finding == null ? null : finding.note(),
                finding == null ? null : finding.at());
    }

    List<@Nullable Object> row() {
        return Arrays.asList(instalment, placement, practice, fee, month, band, paidCents, errorCents, reason);
    }
}
