package nl.ssfh.payouts.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.payouts.report.domain.Segments;

/** Keeps what placements and practices are, so that reports can tell them apart. */
@ApplicationScoped
public class KeepSegments {

    private final Segments segments;

    KeepSegments(Segments segments) {
        this.segments = segments;
    }

    @Transactional
    public void on(ClaimSubmitted submitted) {
        segments.keep(submitted.placement(), submitted.facts().terms());
    }

    @Transactional
    public void on(PlacementChanged changed) {
        segments.keep(changed.placement(), changed.after().terms());
    }

    @Transactional
    public void on(ClaimAmended amended) {
        segments.keep(amended.placement(), amended.after().terms());
    }

    @Transactional
    public void on(PracticeLocated located) {
        segments.locate(located.practice(), located.province());
    }
}
