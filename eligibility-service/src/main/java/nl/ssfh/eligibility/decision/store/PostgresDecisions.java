package nl.ssfh.eligibility.decision.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Span;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;

/** Two statements to write a decision with all its months, and two to read any number of them. */
@ApplicationScoped
class PostgresDecisions implements Decisions {

    private final Sql sql;

    PostgresDecisions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Decision decision, String receipt) {
        sql.update(
                """
                insert into decision (id, claim, sequence, reference, placement, practice, decided_on, outcome,
                  first_day, last_day, receipt, input_hash, policy_hashes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)""",
                decision.id(),
                decision.claim(),
                decision.sequence(),
                decision.reference(),
                decision.placement(),
                decision.practice(),
                decision.decidedOn(),
                decision.outcome().name(),
                decision.period().firstDay(),
                decision.period().lastDay(),
                receipt,
                decision.inputHash(),
                StoredJson.write(decision.policyHashes()));
        sql.update(
                """
                insert into decision_month (decision, month, fee, outcome, amount_cents, policy, payout_mode,
                  exclusions, question, parts, overruled)
                select ?, month, fee, outcome, amount_cents, policy, payout_mode,
                  array(select jsonb_array_elements_text(exclusions)), question, parts, nullif(overruled, 'null')
                from jsonb_to_recordset(?::jsonb) as row (month date, fee text, outcome text, amount_cents bigint,
                  policy text, payout_mode text, exclusions jsonb, question text, parts jsonb, overruled jsonb)""",
                decision.id(),
                StoredJson.write(decision.months().stream().map(MonthRow::of).toList()));
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Receipt> receipt(UUID id) {
        return sql
                .query(
                        row -> StoredJson.read(row.getString("receipt"), Receipt.class),
                        "select receipt from decision where id = ?",
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Decision> last(UUID claim) {
        return read("where claim = ? order by sequence desc limit 1", claim).stream()
                .findFirst();
    }

    @Override
    public List<Decision> ofClaim(UUID claim) {
        return read("where claim = ? order by sequence", claim);
    }

    @Override
    public List<Decision> ofPlacement(UUID placement) {
        return read("where placement = ? order by id", placement);
    }

    private List<Decision> read(String which, UUID key) {
        var heads = sql.query(PostgresDecisions::head, "select * from decision " + which, key);
        Map<UUID, List<MonthFinding>> months = sql
                .query(
                        row -> Map.entry(row.getObject("decision", UUID.class), MonthRow.read(row)),
                        "select * from decision_month where decision = any(?) order by decision, month, fee",
                        (Object) heads.stream().map(Decision::id).toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return heads.stream()
                .map(head -> head.withMonths(months.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Decision head(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getInt("sequence"),
                row.getObject("claim", UUID.class),
                row.getString("reference"),
                row.getObject("placement", UUID.class),
                row.getObject("practice", UUID.class),
                row.getObject("decided_on", LocalDate.class),
                ClaimOutcome.valueOf(row.getString("outcome")),
                new Span(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                StoredJson.readMap(row.getString("policy_hashes")),
                row.getString("input_hash"),
                List.of());
    }
}
