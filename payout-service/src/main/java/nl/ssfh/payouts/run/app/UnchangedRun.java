package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankHasRun;
import nl.ssfh.payouts.run.domain.DayHasPassed;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.Run;
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

    /** Throws {@link BankHasRun}, {@link DayHasPassed}, or {@link RunChanged} when an account or a check says another thing now. */
    void require(Run run) {
        var id = run.id();
        requireBankSilent(id);
        run.requireDayAhead(calendar.today());
        var changed = lines.changed(id, NAMED);
        var failing = changed.isEmpty() ? checks.failing(id, calendar.today(), NAMED) : changed;
        if (!failing.isEmpty()) {
            throw new RunChanged(id, failing);
        }
    }

    /** Throws {@link BankHasRun}. */
    void requireBankSilent(UUID run) {
        if (lines.bankSpoke(run)) {
            throw new BankHasRun(run);
        }
    }
}
