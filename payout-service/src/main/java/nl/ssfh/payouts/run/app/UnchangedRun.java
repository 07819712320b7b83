package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankHasRun;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.RunChanged;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.schedule.app.PayCalendar;

/** Looks whether all that a run rests on is as it was when the run was prepared. */
@ApplicationScoped
class UnchangedRun {

    /** So many of the lines that changed are named. */
    private static final int NAMED = 50;

    private final RunLines lines;
    private final LineChecks checks;
    private final PayCalendar calendar;

    UnchangedRun(RunLines lines, LineChecks checks, PayCalendar calendar) {
        this.lines = lines;
        this.checks = checks;
        this.calendar = calendar;
    }

    /** Throws {@link BankHasRun}, or {@link RunChanged} when an account or a check says another thing now. */
    void require(UUID run) {
        requireBankSilent(run);
        var changed = lines.changed(run, NAMED);
        var failing = changed.isEmpty() ? checks.failing(run, calendar.today(), NAMED) : changed;
        if (!failing.isEmpty()) {
            throw new RunChanged(run, failing);
        }
    }

    /** Throws {@link BankHasRun}. */
    void requireBankSilent(UUID run) {
        if (lines.bankSpoke(run)) {
            throw new BankHasRun(run);
        }
    }
}
