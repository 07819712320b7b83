package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Run;

/**
 * Puts another run in the place of one that cannot go as it was prepared. Its lines are looked at anew: those that
 * changed are held or paid to their new account, the others go along, and two officers agree to it as to every run.
 */
@ApplicationScoped
public class RenewRun {

    private final CancelRun cancelRun;
    private final PrepareRun prepareRun;

    RenewRun(CancelRun cancelRun, PrepareRun prepareRun) {
        this.cancelRun = cancelRun;
        this.prepareRun = prepareRun;
    }

    /** The new run, or all stays as it is. */
    @Transactional
    public Run renew(UUID id, String by) {
        var given = cancelRun.giveUp(id, by);
        return prepareRun.prepare(given.month(), by);
    }
}
