package nl.ssfh.claims.month.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.month.domain.Months;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;

/** Takes what becomes of a stipend: passed on, says the practice; arrived, says the student. */
@ApplicationScoped
public class ReportReceipt {

    private final Placements placements;
    private final Months months;
    private final SpeakerOfPlacement speaker;
    private final Outbox outbox;
    private final Audit audit;

    ReportReceipt(Placements placements, Months months, SpeakerOfPlacement speaker, Outbox outbox, Audit audit) {
        this.placements = placements;
        this.months = months;
        this.speaker = speaker;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public Reported report(UUID id, YearMonth month, boolean done) {
        speaker.requireBegun(month);
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        var by = speaker.speaker(placement.practice(), placement.student());
        if (placement.timeline().period().months().noneMatch(month::equals)) {
            throw Problem.notFound();
        }
        if (months.report(id, month, done, speaker.word(by))) {
            outbox.add(new StipendReceiptReported(id, placement.practice(), month, by, done));
            var details = Map.of("month", month.toString(), "by", by, "done", done);
            audit.record("report-receipt", "placement", id, placement.practice(), details);
        }
        return new Reported(id, month, by, done, months.differ(id, month));
    }

    /**
     * What is known now.
     *
     * @param mismatch practice and student do not say the same
     */
    public record Reported(UUID placement, YearMonth month, SaidBy by, boolean done, boolean mismatch) {}
}
