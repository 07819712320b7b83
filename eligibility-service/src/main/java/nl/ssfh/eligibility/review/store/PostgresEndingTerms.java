package nl.ssfh.eligibility.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.eligibility.review.domain.EndingTerms;
import nl.ssfh.eligibility.store.Sql;

/** A row for each decision of which it was told, whoever told it. */
@ApplicationScoped
class PostgresEndingTerms implements EndingTerms {

    private final Sql sql;

    PostgresEndingTerms(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ObjectionTermEnding> remember(LocalDate today, LocalDate latestLastDay, int weeks, int most) {
        return sql.query(
                row -> new ObjectionTermEnding(
                        row.getObject("decision", UUID.class),
                        row.getString("reference"),
                        row.getObject("placement", UUID.class),
                        row.getObject("practice", UUID.class),
                        row.getObject("decided_on", LocalDate.class).plusWeeks(weeks)),
                """
                with ending as (
                  select id as decision, reference, placement, practice, decided_on from decision
                  where decided_on between ? and ? and outcome in ('REFUSED', 'PARTLY_GRANTED')
                    and not exists (select from decision later
                      where later.claim = decision.claim and later.sequence > decision.sequence)
                    and not exists (select from review where review.decision = decision.id and kind = 'OBJECTION')
                    and not exists (select from objection_reminder told where told.decision = decision.id)
                  order by id limit ?
                ), told as (
                  insert into objection_reminder (decision, reminded_on) select decision, ? from ending
                  on conflict do nothing returning decision
                )
                select ending.* from ending join told using (decision)""",
                today.minusWeeks(weeks),
                latestLastDay.minusWeeks(weeks),
                most,
                today);
    }
}
