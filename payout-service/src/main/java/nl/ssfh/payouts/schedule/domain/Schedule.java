package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a placement, with what each waits for and when it can be expected.
 */
public record Schedule(UUID placement, UUID practice, PayDays payDays, Outlook outlook, List<Instalment> instalments) {

    public Schedule {
        instalments = List.copyOf(instalments);
    }

    /** What of it concerns the student. */
    public Schedule stipend() {
        var his = instalments.stream()
                .filter(instalment -> instalment.fee() == Fee.STIPEND)
                .toList();
        return new Schedule(placement, practice, payDays, outlook, his);
    }

    /**
     * The day of payment: known once the bank booked it, for all else the earliest that can still be. What a run or the
     * bank is late with moves along with today, and a new account waits for the first run that may pay to it.
     */
    public @Nullable LocalDate expectedOn(Instalment instalment) {
        return switch (instalment.state()) {
            case PAID, CANCELLED, RECOVERED -> instalment.payDate();
            case IN_RUN, SENT -> notBeforeToday(instalment);
            case PLANNED, DUE, HELD, RETURNED -> waiting(instalment);
        };
    }

    private @Nullable LocalDate notBeforeToday(Instalment instalment) {
        var day = instalment.payDate();
        return day == null || !day.isBefore(outlook.today())
                ? day
                : payDays.businessDays().sameOrNext(outlook.today());
    }

    private LocalDate waiting(Instalment instalment) {
        var back = instalment.back();
        if (back != null && back.invoiceDueOn() != null) {
            return back.invoiceDueOn();
        }
        var due = instalment.dueMonth();
        var run = due.isAfter(outlook.nextRun()) ? due : outlook.nextRun();
        return payDays.of(instalment.isRecovery() ? run : payDays.firstOnOrAfter(run, outlook.payableFrom()));
    }

    public WaitsFor waitsFor(Instalment instalment) {
        return WaitsFor.of(instalment, stops(instalment));
    }

    private @Nullable HoldReason stops(Instalment instalment) {
        boolean near = !instalment.dueMonth().isAfter(outlook.nextRun());
        return outlook.failing().getOrDefault(instalment.id(), List.of()).stream()
                .filter(reason -> near || !reason.isOfToday())
                .findFirst()
                .orElse(null);
    }

    /**
     * What is to come for the practice, and is asked about the placement.
     *
     * @param nextRun the month of the first run that is not made yet
     * @param payableFrom the day from which its bank account may be paid; absent when it gave none
     * @param failing for each line that a run of today would hold every check that says no, the first first
     */
    public record Outlook(
            LocalDate today, YearMonth nextRun, @Nullable LocalDate payableFrom, Map<UUID, List<HoldReason>> failing) {

        public Outlook {
            failing = Map.copyOf(failing);
        }
    }
}
