package nl.ssfh.eligibility.replay.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.replay.domain.ReplayJob;
import nl.ssfh.eligibility.replay.domain.ReplayJobs;
import nl.ssfh.eligibility.replay.domain.ReplayOrder;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplayState;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresReplayJobs implements ReplayJobs {

    private static final String COLUMNS =
            "id, orders, state, asked_by, policy_hash, placements_done, placements, reason";

    private final Sql sql;

    PostgresReplayJobs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ReplayJob job) {
        insert(job, null);
    }

    @Override
    public void add(ReplayJob job, List<Receipt> receipts) {
        insert(job, StoredJson.write(receipts));
    }

    private void insert(ReplayJob job, @Nullable String receipts) {
        sql.update(
                "insert into replay (id, orders, state, asked_by, receipts) values (?, ?::jsonb, ?, ?, ?::jsonb)",
                job.id(),
                StoredJson.write(job.order()),
                job.state().name(),
                job.askedBy(),
                receipts);
    }

    @Override
    public Optional<ReplayJob> find(UUID id) {
        return sql.query(PostgresReplayJobs::job, "select " + COLUMNS + " from replay where id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<ReplayJob> before(UUID id, int most) {
        return sql.query(
                PostgresReplayJobs::job,
                "select " + COLUMNS + " from replay where id < ? order by id desc limit ?",
                id,
                most);
    }

    @Override
    public Optional<ReplayResult> result(UUID id) {
        return sql
                .query(
                        row -> StoredJson.read(row.getString("result"), ReplayResult.class),
                        "select result from replay where id = ? and result is not null",
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ReplayJob> take() {
        return sql.query(PostgresReplayJobs::job, """
                        update replay set state = 'RUNNING', beat = now()
                        where id = (
                          select id from replay
                          where state = 'WAITING' or state = 'RUNNING' and beat < now() - interval '2 minutes'
                          order by id limit 1 for update skip locked)
                        returning id, orders, state, asked_by, policy_hash, placements_done, placements, reason
                        """).stream().findFirst();
    }

    @Override
    public Receipts receipts(UUID id) {
        var uploaded = sql.query(
                row -> Optional.ofNullable(row.getString("receipts")), "select receipts from replay where id = ?", id);
        return uploaded.getFirst()
                .map(json -> StoredJson.readList(json, Receipt.class))
                .map(UploadedReceipts::of)
                .orElseGet(() -> DecidedReceipts.of(sql));
    }

    @Override
    public void start(UUID id, String policyHash, long placements) {
        sql.update(
                "update replay set policy_hash = ?, placements = ?, placements_done = 0 where id = ?",
                policyHash,
                placements,
                id);
    }

    @Override
    public boolean progress(UUID id, long placements) {
        return sql.update("""
                        update replay set placements_done = ?, beat = now() where id = ? and state = 'RUNNING'""", placements, id) == 1;
    }

    @Override
    public void done(UUID id, ReplayResult result) {
        sql.update(
                "update replay set state = 'DONE', result = ?::jsonb where id = ? and state = 'RUNNING'",
                StoredJson.write(result),
                id);
    }

    @Override
    public void failed(UUID id, String reason) {
        sql.update("update replay set state = 'FAILED', reason = ? where id = ? and state = 'RUNNING'", reason, id);
    }

    @Override
    public boolean cancel(UUID id) {
        return sql.update("update replay set state = 'CANCELLED' where id = ? and state in ('WAITING', 'RUNNING')", id)
                == 1;
    }

    private static ReplayJob job(ResultSet row) throws SQLException {
        return new ReplayJob(
                row.getObject("id", UUID.class),
                StoredJson.read(row.getString("orders"), ReplayOrder.class),
                ReplayState.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getString("policy_hash"),
                row.getLong("placements_done"),
                row.getLong("placements"),
                row.getString("reason"));
    }
}
