package nl.ssfh.payouts.evidence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.payouts.evidence.domain.EvidenceTrail;
import nl.ssfh.payouts.iso20022.TransferSlice;
import nl.ssfh.payouts.ledger.domain.GeneralLedger;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.LedgerSeal;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEvidenceTrail implements EvidenceTrail {

    private final Sql sql;
    private final Instalments instalments;
    private final GeneralLedger ledger;
    private final BankFiles files;

    SqlEvidenceTrail(Sql sql, Instalments instalments, GeneralLedger ledger, BankFiles files) {
        this.sql = sql;
        this.instalments = instalments;
        this.ledger = ledger;
        this.files = files;
    }

    @Override
    public Optional<Evidence> of(UUID instalment) {
        return instalments.find(instalment).map(this::gathered);
    }

    private Evidence gathered(Instalment instalment) {
        var id = instalment.id();
        return new Evidence(
                instalment,
                sql.one(EvidenceSql.DECISION, SqlEvidenceTrail::decision, id),
                sql.list(EvidenceSql.ATTEMPTS, SqlEvidenceTrail::attempt, id).stream()
                        .map(attempt -> whole(attempt, id))
                        .toList(),
                sql.list(EvidenceSql.SET_OFFS, SqlEvidenceTrail::kept, id),
                ledger.ofInstalment(id).stream().map(this::sealed).toList());
    }

    @Override
    public Optional<Evidence.BankSaid> bankLine(UUID id) {
        return sql.first(EvidenceSql.BANK_LINES + "where e.id = ?", SqlEvidenceTrail::said, id);
    }

    @Override
    public List<UUID> ofClaim(UUID claim, UUID after, int limit) {
        return sql.list(EvidenceSql.OF_CLAIM, row -> row.uuid("id"), claim, after, limit);
    }

    @Override
    public Optional<String> transaction(Evidence.Attempt attempt) {
        return files.of(attempt.run().id()).stream()
                .filter(file -> file.sha256() != null)
                .flatMap(file -> TransferSlice.of(files.open(file), attempt.endToEndId()).stream())
                .findFirst();
    }

    /**
     * A line of which the bank said too much, or another amount, names the transaction and is no less evidence. The
     * transaction of a cancelled run has the same id as the one that went in its place: the line is of that one.
     */
    private Evidence.Attempt whole(Evidence.Attempt attempt, UUID instalment) {
        var overridden = sql.list(
                EvidenceSql.OVERRIDDEN,
                SqlEvidenceTrail::overridden,
                attempt.run().id(),
                instalment);
        var said = sql.list(
                EvidenceSql.BANK_LINES + "where e.end_to_end_id = ? and coalesce(e.run, ?) = ? order by e.id",
                SqlEvidenceTrail::said,
                attempt.endToEndId(),
                attempt.run().id(),
                attempt.run().id());
        return attempt.with(overridden, said);
    }

    private Evidence.Sealed sealed(LedgerLine line) {
        var seal = sql.first(
                EvidenceSql.SEAL,
                row -> new LedgerSeal(row.count("link"), row.count("upto"), row.number("entries"), row.text("hash")),
                line.number());
        return new Evidence.Sealed(line, seal.orElse(null));
    }

    private static Evidence.Decision decision(Row row) throws SQLException {
        return new Evidence.Decision(
                row.uuid("id"),
                row.uuid("claim"),
                row.text("reference"),
                row.dateOrNull("decided_on"),
                row.flag("in_force"));
    }

    private static Evidence.Attempt attempt(Row row) throws SQLException {
        return new Evidence.Attempt(
                row.number("number"),
                row.text("end_to_end_id"),
                row.money("cents"),
                row.text("state"),
                new Evidence.RunSheet(
                        row.uuid("run"),
                        row.date("execution_date"),
                        row.text("content_hash"),
                        row.text("prepared_by"),
                        row.instant("prepared_at"),
                        row.textOrNull("released_by"),
                        row.instantOrNull("released_at"),
                        row.textOrNull("sent_by"),
                        row.instantOrNull("sent_at")),
                new Evidence.Checks(row.texts("passed"), row.texts("failed"), List.of()),
                payee(row),
                List.of());
    }

    private static Evidence.@Nullable Payee payee(Row row) throws SQLException {
        var match = row.textOrNull("match");
        var at = row.instantOrNull("decided_at");
        if (match == null) {
            return null;
        }
        var verdict = at == null
                ? null
                : new Evidence.Verdict(row.flag("accepted"), row.text("reason"), row.text("decided_by"), at);
        return new Evidence.Payee(match, verdict);
    }

    private static Evidence.Overridden overridden(Row row) throws SQLException {
        return new Evidence.Overridden(
                row.text("checked"), row.textOrNull("reason"), row.textOrNull("made_by"), row.instantOrNull("made_at"));
    }

    private static Evidence.BankSaid said(Row row) throws SQLException {
        return new Evidence.BankSaid(
                row.uuid("id"),
                row.uuid("report"),
                row.text("sha256"),
                row.text("kind"),
                row.instant("received_at"),
                row.textOrNull("news"),
                row.textOrNull("end_to_end_id"),
                row.moneyOrNull("cents"),
                row.dateOrNull("booked_on"),
                row.textOrNull("reason"),
                row.textOrNull("reference"),
                row.textOrNull("suspense"),
                row.uuidOrNull("instalment"),
                match(row));
    }

    private static Evidence.@Nullable Match match(Row row) throws SQLException {
        var item = row.uuidOrNull("matched");
        return item == null ? null : new Evidence.Match(item, row.text("proposed_by"), row.text("confirmed_by"));
    }

    private static Evidence.Kept kept(Row row) throws SQLException {
        return new Evidence.Kept(
                row.uuid("run"), row.uuid("recovery"), row.uuid("instalment"), row.money("cents"), row.text("state"));
    }
}
