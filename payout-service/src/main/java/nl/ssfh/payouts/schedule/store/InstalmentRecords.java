package nl.ssfh.payouts.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.platform.records.RecordSource;

/** What a student may know of the payments for his placements: those that are meant for him. */
@ApplicationScoped
class InstalmentRecords implements RecordSource {

    @Override
    public String name() {
        return "instalments";
    }

    @Override
    public String query() {
        return """
                select to_jsonb(i) - 'run' - 'waiting' || jsonb_build_object('payments',
                  (select coalesce(jsonb_agg(jsonb_build_object('cents', cents, 'state', state, 'booked_on', booked_on,
                     'rejected_on', rejected_on, 'returned_on', returned_on) order by number), '[]')
                   from attempt where instalment = i.id))
                from instalment i where placement = any (?) and fee = 'STIPEND' order by placement, month, sequence
                """;
    }
}
