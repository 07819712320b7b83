package nl.ssfh.payouts.bank.app;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.ChangedLine;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.recovery.app.AskBack;
import nl.ssfh.platform.outbox.Outbox;

/** Brings what a report said to the instalments, to the ledger and to the other services. */
@ApplicationScoped
class SpreadBankNews {

    private final BankLines lines;
    private final Ledger ledger;
    private final AskBack askBack;
    private final Outbox outbox;

    SpreadBankNews(BankLines lines, Ledger ledger, AskBack askBack, Outbox outbox) {
        this.lines = lines;
        this.ledger = ledger;
        this.askBack = askBack;
        this.outbox = outbox;
    }

    /** Refusals, payments, returns: in the order in which they happen at a bank; then what nobody can place. */
    void spread(UUID report, LocalDate on) {
        refusals(report);
        payments(report, on);
        returns(report);
        ledger.bookSuspense(report);
        ledger.clearSuspense();
    }

    private void refusals(UUID report) {
        lines.apply(report, BankNews.REJECTED);
        lines.eachChanged(report, BankNews.REJECTED, line -> outbox.add(rejected(line)));
    }

    private void payments(UUID report, LocalDate on) {
        lines.apply(report, BankNews.BOOKED);
        ledger.bookPayments(report, on);
        askBack.askPaid(on);
        var paid = new ArrayList<ChangedLine>();
        lines.eachChanged(report, BankNews.BOOKED, paid::add);
        paid.stream()
                .collect(groupingBy(Payment::of, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .forEach((payment, booked) -> outbox.add(paid(payment, booked)));
    }

    private void returns(UUID report) {
        lines.apply(report, BankNews.RETURNED);
        ledger.bookReturns(report);
        lines.eachChanged(report, BankNews.RETURNED, line -> outbox.add(returned(line)));
    }

    private static InstalmentsPaid paid(Payment payment, List<ChangedLine> booked) {
        return new InstalmentsPaid(
                payment.placement(),
                payment.practice(),
                payment.bookedOn(),
                booked.stream()
                        .map(line -> new PaidLine(line.instalment(), line.fee(), line.month(), line.amount()))
                        .toList());
    }

    private static InstalmentRejected rejected(ChangedLine line) {
        return new InstalmentRejected(
                line.instalment(),
                line.placement(),
                line.practice(),
                line.fee(),
                line.month(),
                line.amount(),
                String.valueOf(line.reason()),
                line.bookedOn());
    }

    private static InstalmentReturned returned(ChangedLine line) {
        return new InstalmentReturned(
                line.instalment(),
                line.placement(),
                line.practice(),
                line.fee(),
                line.month(),
                line.amount(),
                String.valueOf(line.reason()),
                line.bookedOn());
    }

    /** What is told together: all that was booked for a placement on a day. */
    private record Payment(UUID placement, UUID practice, LocalDate bookedOn) {

        static Payment of(ChangedLine line) {
            return new Payment(line.placement(), line.practice(), line.bookedOn());
        }
    }
}
