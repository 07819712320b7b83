package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * Brings what a report said to the instalments, to the ledger and to the other services; of what it paid a thousand events
 * are in memory at a time.
 */
@ApplicationScoped
class SpreadBankNews {

    private static final int BATCH = 1_000;

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
        var telling = new Telling();
        lines.eachChanged(report, BankNews.BOOKED, telling::add);
        telling.end();
    }

    private void returns(UUID report) {
        lines.apply(report, BankNews.RETURNED);
        ledger.bookReturns(report);
        lines.eachChanged(report, BankNews.RETURNED, line -> outbox.add(returned(line)));
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

    /** Tells together what was booked for a placement on a day, which come after each other. */
    private final class Telling {

        private final List<ChangedLine> together = new ArrayList<>();
        private final List<InstalmentsPaid> told = new ArrayList<>();

        void add(ChangedLine line) {
            if (!together.isEmpty() && !isWith(together.getFirst(), line)) {
                endPayment();
            }
            together.add(line);
        }

        private static boolean isWith(ChangedLine one, ChangedLine other) {
            return one.placement().equals(other.placement())
                    && one.practice().equals(other.practice())
                    && one.bookedOn().equals(other.bookedOn());
        }

        private void endPayment() {
            var first = together.getFirst();
            told.add(new InstalmentsPaid(
                    first.placement(),
                    first.practice(),
                    first.bookedOn(),
                    together.stream()
                            .map(line -> new PaidLine(line.instalment(), line.fee(), line.month(), line.amount()))
                            .toList()));
            together.clear();
            if (told.size() == BATCH) {
                flush();
            }
        }

        void end() {
            if (!together.isEmpty()) {
                endPayment();
            }
            flush();
        }

        private void flush() {
            outbox.addAll(told);
            told.clear();
        }
    }
}
