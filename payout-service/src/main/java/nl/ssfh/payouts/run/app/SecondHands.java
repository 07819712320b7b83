package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.payouts.run.domain.FourEyes;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.OwnAccount;
import nl.ssfh.payouts.run.domain.OwnOverride;
import nl.ssfh.payouts.run.domain.Removals;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;

/** Sees to it that who releases a run had no hand in what it pays. */
@ApplicationScoped
class SecondHands {

    private final RunLines lines;
    private final LineChecks checks;
    private final Removals removals;

    SecondHands(RunLines lines, LineChecks checks, Removals removals) {
        this.lines = lines;
        this.checks = checks;
        this.removals = removals;
    }

    /** Throws what tells which hand it was, or that the run is not what was seen. */
    void require(Run run, String by, String seenHash) {
        run.mayBeReleased(by, seenHash);
        if (removals.anyBy(run.id(), by)) {
            throw new FourEyes(run.id());
        }
        if (lines.paysAccountSetBy(run.id(), by)) {
            throw new OwnAccount(run.id());
        }
        if (checks.restOnOverrideBy(run.id(), by)) {
            throw new OwnOverride(run.id());
        }
    }
}
