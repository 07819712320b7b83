package nl.ssfh.payouts.recovery.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.History;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** An officer decides how a recovery comes back. */
@ApplicationScoped
public class ChooseWay {

    private final Recoveries recoveries;
    private final ChangeWay changeWay;
    private final ReadRecoveries read;
    private final BooksLock books;
    private final Audit audit;

    ChooseWay(Recoveries recoveries, ChangeWay changeWay, ReadRecoveries read, BooksLock books, Audit audit) {
        this.recoveries = recoveries;
        this.changeWay = changeWay;
        this.read = read;
        this.books = books;
        this.audit = audit;
    }

    /** Throws {@link RecoveryRefused} when it is settled, in a run, or comes back in this way already. */
    @Transactional
    public History choose(UUID id, Choice choice) {
        books.alone();
        var recovery = recoveries.find(id).orElseThrow(Problem::notFound);
        recovery.mayTake(choice.way());
        changeWay.change(recovery, choice);
        audit.record(
                "choose-way",
                "recovery",
                id,
                recovery.practice(),
                Map.of(
                        "before", recovery.way(),
                        "after", choice.way(),
                        "openCents", recovery.open().cents()));
        return read.history(id);
    }
}
