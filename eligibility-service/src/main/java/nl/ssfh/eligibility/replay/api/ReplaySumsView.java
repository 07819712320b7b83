package nl.ssfh.eligibility.replay.api;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplaySums;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lines of a replay, summed until a person can look at them. */
@Schema(name = "ReplaySums", description = "The lines of a replay, summed until a person can look at them")
record ReplaySumsView(List<MonthView> perMonth, List<KindView> perKind) {

    /** Both fees of one month. */
    @Schema(name = "ReplayMonth", description = "Both fees of one month, over all segments")
    record MonthView(
            @Schema(implementation = String.class, examples = "2024-09")
            YearMonth month,

            @Schema(examples = "3500000") long cents,

            @Schema(examples = "2650000", description = "By the policy compared with")
            long againstCents) {}

    /** A fee for students of a kind. */
    @Schema(name = "ReplayKind", description = "A fee for students of a kind, over all months")
    record KindView(
            Fee fee,
            Track track,
            Entrant entrant,

            @Schema(examples = "3500000") long cents,

            @Schema(examples = "2650000", description = "By the policy compared with")
            long againstCents) {}

    static ReplaySumsView of(ReplayResult result) {
        return new ReplaySumsView(
                ReplaySums.perMonth(result).stream()
                        .map(sum -> new MonthView(
                                sum.of(), sum.both().cents(), sum.both().againstCents()))
                        .toList(),
                ReplaySums.perKind(result).stream()
                        .map(sum -> new KindView(
                                sum.of().fee(),
                                sum.of().track(),
                                sum.of().entrant(),
                                sum.both().cents(),
                                sum.both().againstCents()))
                        .toList());
    }
}
