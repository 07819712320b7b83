package nl.ssfh.payouts.run.store;

/** The statements that take one line out of a run. */
final class RemovalSql {

    static final String TAKE_OUT = """
            update instalment set state = 'HELD', reason = ?, run = null
             where id = ? and run = ? and cents > 0 and state = 'IN_RUN' and state = any(?)
            """;

    static final String UNDO_SET_OFFS =
            "update set_off set state = 'UNDONE' where run = ? and instalment = ? and state = 'PREPARED'";

    static final String CANCEL_ATTEMPT =
            "update attempt set state = 'CANCELLED' where run = ? and instalment = ? and state = 'PREPARED'";

    /** A recovery of which nothing is kept back any more waits for the next run. */
    static final String FREE_RECOVERIES = """
            update instalment i set state = 'DUE', run = null
             where i.run = ? and i.cents < 0 and i.state = 'IN_RUN' and i.state = any(?)
               and not exists (select from set_off s
                                where s.recovery = i.id and s.run = i.run and s.state <> 'UNDONE')
            """;

    static final String INSERT =
            "insert into run_removal (run, instalment, reason, removed_by, removed_at) values (?, ?, ?, ?, ?)";

    static final String BRING_BACK = """
            update instalment set state = 'DUE', reason = null
             where waiting and state = 'HELD' and reason = ? and due_month <= ? and state = any(?)
            """;

    private RemovalSql() {}
}
