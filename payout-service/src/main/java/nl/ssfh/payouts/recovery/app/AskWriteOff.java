package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused.Why;
import nl.ssfh.payouts.recovery.domain.WriteOff;
import nl.ssfh.payouts.recovery.domain.WriteOffs;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;

/** One officer asks to give up what is owed: the first pair of hands. Nothing moves yet. */
@ApplicationScoped
public class AskWriteOff {

    private final Recoveries recoveries;
    private final WriteOffs writeOffs;
    private final BooksLock books;
    private final Audit audit;

    AskWriteOff(Recoveries recoveries, WriteOffs writeOffs, BooksLock books, Audit audit) {
        this.recoveries = recoveries;
        this.writeOffs = writeOffs;
        this.books = books;
        this.audit = audit;
    }

    /** Throws {@link RecoveryRefused} when nothing is open, or another request waits. */
    @Transactional
    public void ask(WriteOff asked) {
        books.alone();
        var recovery = recoveries.find(asked.recovery()).orElseThrow(Problem::notFound);
        recovery.mayChange();
        new Violations()
                .unless(
                        asked.amount().compareTo(recovery.open()) <= 0,
                        "amountCents",
                        "must be at most what is open: " + Words.EN.euros(recovery.open()),
                        "mag niet meer zijn dan wat openstaat: " + Words.NL.euros(recovery.open()))
                .orElseThrow();
        if (!writeOffs.add(asked)) {
            throw new RecoveryRefused(Why.WRITE_OFF_ASKED);
        }
        audit.record(
                "ask",
                "write-off",
                asked.id(),
                recovery.practice(),
                Map.of("recovery", recovery.id(), "cents", asked.amount().cents()));
    }
}
