package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.ledger.domain.Account;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.ledger.domain.Transfer;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused.Why;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.recovery.domain.WriteOffs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Another officer decides on what is asked to be given up: the second pair of hands. */
@ApplicationScoped
public class DecideWriteOff {

    private final Recoveries recoveries;
    private final WriteOffs writeOffs;
    private final ChangeWay changeWay;
    private final Ledger ledger;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    DecideWriteOff(
            Recoveries recoveries,
            WriteOffs writeOffs,
            ChangeWay changeWay,
            Ledger ledger,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.recoveries = recoveries;
        this.writeOffs = writeOffs;
        this.changeWay = changeWay;
        this.ledger = ledger;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link RecoveryRefused} when it was decided, is one's own, or is more than is open by now. */
    @Transactional
    public WriteOff decide(UUID id, WriteOff.Verdict verdict) {
        books.alone();
        var writeOff = writeOffs.find(id).orElseThrow(Problem::notFound);
        writeOff.mayBeDecidedBy(verdict.word().by());
        var recovery = recoveries.find(writeOff.recovery()).orElseThrow(Problem::notFound);
        writeOffs.decide(id, verdict);
        if (verdict.approved()) {
            giveUp(recovery, writeOff, verdict.word());
        }
        audit.record(
                verdict.approved() ? "approve" : "refuse",
                "write-off",
                id,
                recovery.practice(),
                Map.of("recovery", recovery.id(), "cents", writeOff.amount().cents()));
        return writeOffs.find(id).orElseThrow();
    }

    /** Invoices are withdrawn; what is left after a part was given up is set off again. */
    private void giveUp(Recovery recovery, WriteOff writeOff, WriteOff.Word word) {
        recovery.mayChange();
        if (writeOff.amount().compareTo(recovery.open()) > 0) {
            throw new RecoveryRefused(Why.MORE_THAN_OPEN);
        }
        boolean invoiced = changeWay.withdrawInvoices(recovery.id());
        ledger.book(
                new Transfer(
                        Transfer.Kind.WRITE_OFF,
                        writeOff.id(),
                        recovery.id(),
                        Account.WRITTEN_OFF,
                        Account.RECOVERABLE,
                        writeOff.amount()),
                calendar.today());
        recoveries.settle(recovery.id());
        var left = recoveries.find(recovery.id()).orElseThrow();
        if (invoiced && !left.open().equals(Money.ZERO)) {
            changeWay.change(
                    left, new Choice(Ids.next(), RecoveryWay.SET_OFF, null, word.reason(), word.by(), word.at()));
        }
    }
}
