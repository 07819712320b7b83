package nl.ssfh.eligibility.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.eligibility.decision.domain.Claim;
import nl.ssfh.eligibility.decision.domain.Claims;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;

@ApplicationScoped
class PostgresClaims implements Claims {

    private final Sql sql;

    PostgresClaims(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Claim claim) {
        return sql.update(
                        """
                        insert into claim (id, reference, placement, practice, student, submitted_on, facts, sequence)
                        select c.*
                        from (values (?, ?, ?, ?, ?, ?, ?::jsonb, ?))
                          as c (id, reference, placement, practice, student, submitted_on, facts, sequence)
                        where not exists (select from withdrawn_claim w where w.claim = c.id)
                        on conflict do nothing""",
                        claim.id(),
                        claim.reference(),
                        claim.placement(),
                        claim.practice(),
                        claim.student(),
                        claim.submittedOn(),
                        StoredJson.write(claim.facts()),
                        claim.sequence())
                == 1;
    }

    @Override
    public Optional<Claim> findLive(UUID id) {
        return sql.query(PostgresClaims::claim, """
                        select * from claim c
                        where id = ? and not exists (select from withdrawn_claim w where w.claim = c.id)
                        for update""", id).stream().findFirst();
    }

    @Override
    public void update(Claim claim) {
        sql.update(
                "update claim set facts = ?::jsonb, sequence = ? where id = ?",
                StoredJson.write(claim.facts()),
                claim.sequence(),
                claim.id());
    }

    @Override
    public boolean withdraw(UUID id, LocalDate day) {
        return sql.update(
                        "insert into withdrawn_claim (claim, withdrawn_on) values (?, ?) on conflict do nothing",
                        id,
                        day)
                == 1;
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("placement", UUID.class),
                row.getObject("practice", UUID.class),
                row.getObject("student", UUID.class),
                row.getObject("submitted_on", LocalDate.class),
                StoredJson.read(row.getString("facts"), PlacementFacts.class),
                row.getInt("sequence"));
    }
}
