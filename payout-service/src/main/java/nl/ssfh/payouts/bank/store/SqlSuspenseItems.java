package nl.ssfh.payouts.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import nl.ssfh.payouts.bank.domain.SuspenseWork;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlSuspenseItems implements SuspenseItems {

    private final Sql sql;

    SqlSuspenseItems(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SuspenseItem> find(UUID id) {
        return sql.first(SuspenseSql.SELECT + "and e.id = ?", SqlSuspenseItems::item, id);
    }

    @Override
    public List<SuspenseItem> page(Filter filter, UUID after, int limit) {
        return sql.list(
                SuspenseSql.SELECT + SuspenseSql.PAGE,
                SqlSuspenseItems::item,
                filter.state(),
                filter.state(),
                filter.report(),
                filter.report(),
                filter.reason(),
                filter.officer(),
                filter.officer(),
                after,
                limit);
    }

    @Override
    public void keep(SuspenseWork work, Note note) {
        var proposal = work.proposal();
        sql.update(
                SuspenseSql.KEEP,
                work.item(),
                work.state(),
                work.officer(),
                work.waitUntil(),
                proposal == null ? null : proposal.endToEndId(),
                proposal == null ? null : proposal.by(),
                proposal == null ? null : proposal.confirmedBy());
        sql.update(
                "insert into suspense_note (entry, state, reason, by, at) values (?, ?, ?, ?, ?)",
                work.item(),
                note.state(),
                note.reason(),
                note.by(),
                note.at());
    }

    @Override
    public List<Note> notes(UUID item) {
        return sql.list(
                "select * from suspense_note where entry = ? order by id",
                row -> new Note(
                        row.constant("state", SuspenseState.class),
                        row.textOrNull("reason"),
                        row.text("by"),
                        row.instant("at")),
                item);
    }

    @Override
    public List<Count> counts() {
        return sql.list(
                SuspenseSql.COUNTS,
                row -> new Count(
                        row.constant("state", SuspenseState.class),
                        row.number("items"),
                        row.money("cents"),
                        row.date("oldest")));
    }

    @Override
    public Optional<Money> amountOf(String endToEndId) {
        return sql.first(
                "select cents from attempt where end_to_end_id = ? and stands", row -> row.money("cents"), endToEndId);
    }

    @Override
    public Suspense reasonIn(UUID report) {
        return sql.one(
                "select suspense from bank_entry where report = ? and suspense is not null limit 1",
                row -> row.constant("suspense", Suspense.class),
                report);
    }

    private static SuspenseItem item(Row row) throws SQLException {
        var id = row.uuid("id");
        return new SuspenseItem(
                id,
                row.uuid("report"),
                row.constant("suspense", Suspense.class),
                new SuspenseItem.Said(
                        row.constantOrNull("news", BankNews.class),
                        row.textOrNull("end_to_end_id"),
                        row.moneyOrNull("cents"),
                        row.constantOrNull("direction", Direction.class),
                        row.date("booked_on"),
                        row.textOrNull("reason"),
                        row.textOrNull("reference")),
                row.date("received_on"),
                work(row, id));
    }

    private static SuspenseWork work(Row row, UUID id) throws SQLException {
        var endToEndId = row.textOrNull("proposed_id");
        var proposal = endToEndId == null
                ? null
                : new SuspenseWork.Proposal(endToEndId, row.text("proposed_by"), row.textOrNull("confirmed_by"));
        return new SuspenseWork(
                id,
                row.constant("work_state", SuspenseState.class),
                row.textOrNull("officer"),
                row.dateOrNull("wait_until"),
                proposal);
    }
}
