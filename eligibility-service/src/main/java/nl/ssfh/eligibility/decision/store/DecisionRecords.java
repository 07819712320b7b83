package nl.ssfh.eligibility.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.platform.records.RecordSource;

/** What a student may know of the decisions on his placements: all but what the practice asks for itself. */
@ApplicationScoped
class DecisionRecords implements RecordSource {

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', id, 'claim', claim, 'reference', reference, 'placement', placement,
                  'sequence', sequence, 'decided_on', decided_on, 'outcome', outcome, 'first_day', first_day,
                  'last_day', last_day, 'months',
                  (select coalesce(jsonb_agg(to_jsonb(m) - array['decision', 'parts'] order by month), '[]')
                   from decision_month m where m.decision = decision.id and fee = 'STIPEND'))
                from decision where placement = any (?) order by placement, sequence
                """;
    }
}
