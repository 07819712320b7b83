package nl.ssfh.payouts.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Who may move lines at the same time. Held until the transaction ends.
 *
 * <p>Decisions touch the lines of one placement each and go along together. What works on sets of lines (a run, a
 * bank report, a new bank account) has the books to itself, so that its statements all see the same lines and
 * never wait for each other in a circle.
 */
@ApplicationScoped
public class BooksLock {

    private static final long BOOKS = 7_738_340_001L;

    private final Sql sql;

    BooksLock(Sql sql) {
        this.sql = sql;
    }

    @Transactional(TxType.MANDATORY)
    public void together() {
        sql.list("select pg_advisory_xact_lock_shared(?)", row -> true, BOOKS);
    }

    /** Also gives the statements room in memory to join and sort sets of lines, which one at a time needs. */
    @Transactional(TxType.MANDATORY)
    public void alone() {
        sql.list("select pg_advisory_xact_lock(?)", row -> true, BOOKS);
        sql.update("set local work_mem = '64MB'");
    }
}
