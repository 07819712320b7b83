package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a placement, with what each waits for and when it can be expected.
 *
 * @param accountKnown the practice gave a bank account
 * @param nextRun the month of the first run that is not made yet
 * @param unconfirmed months of which nobody said yet that the placement was running, though the policy asks it
 */
public record Schedule(
        UUID placement,
        UUID practice,
        boolean accountKnown,
        PayDays payDays,
        YearMonth nextRun,
        Set<YearMonth> unconfirmed,
        List<Instalment> instalments) {

    public Schedule {
        unconfirmed = Set.copyOf(unconfirmed);
        instalments = List.copyOf(instalments);
    }

    /** The day of payment: known for a line in a run, the earliest that can be for one that waits. */
    public @Nullable LocalDate expectedOn(Instalment instalment) {
        if (instalment.payDate() != null || instalment.state().isFinal()) {
            return instalment.payDate();
        }
        var due = instalment.dueMonth();
        return payDays.of(due.isAfter(nextRun) ? due : nextRun);
    }

    public WaitsFor waitsFor(Instalment instalment) {
        var waitsFor = WaitsFor.of(instalment.state(), instalment.isRecovery(), instalment.reason(), accountKnown);
        return waitsFor == WaitsFor.RUN && asksConfirmation(instalment) ? WaitsFor.CONFIRMATION : waitsFor;
    }

    /** Of a month that no run is near nobody is asked yet. */
    private boolean asksConfirmation(Instalment instalment) {
        return unconfirmed.contains(instalment.month())
                && !instalment.dueMonth().isAfter(nextRun);
    }
}
