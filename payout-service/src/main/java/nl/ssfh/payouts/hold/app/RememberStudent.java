package nl.ssfh.payouts.hold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.payouts.hold.domain.Holds;

/** Remembers whose placement it is, so that payments for a student can be held. */
@ApplicationScoped
public class RememberStudent {

    private final Holds holds;

    RememberStudent(Holds holds) {
        this.holds = holds;
    }

    @Transactional
    public void on(ClaimSubmitted submitted) {
        holds.rememberStudent(submitted.placement(), submitted.student());
    }
}
