package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.FourEyes;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.OwnAccount;
import nl.ssfh.payouts.run.domain.OwnDeed;
import nl.ssfh.payouts.run.domain.OwnOverride;
import nl.ssfh.payouts.run.domain.Removals;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.schedule.app.PayCalendar;

/** Sees to it that who releases a run had no hand in what it pays. */
@ApplicationScoped
class SecondHands {

    private final RunLines lines;
    private final LineChecks checks;
    private final Removals removals;
    private final PayCalendar calendar;

    SecondHands(RunLines lines, LineChecks checks, Removals removals, PayCalendar calendar) {
        this.lines = lines;
        this.checks = checks;
        this.removals = removals;
        this.calendar = calendar;
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
        lines.deedOf(run.id(), by).ifPresent(deed -> {
            throw new OwnDeed(run.id(), deed);
        });
        requireWordOfOthers(run.id(), by);
    }

    /** Throws {@link OwnOverride} when the run passes its checks by the word of this officer, which nobody agreed to yet. */
    void requireWordOfOthers(UUID run, String by) {
        if (checks.keepOverrides(run, calendar.today(), by)) {
            throw new OwnOverride(run);
        }
    }
}
