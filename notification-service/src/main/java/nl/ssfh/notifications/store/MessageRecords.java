package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.platform.records.RecordSource;

/** What was told to a student about his placements. */
@ApplicationScoped
class MessageRecords implements RecordSource {

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String query() {
        return """
                select jsonb_build_object('id', id, 'placement', placement, 'kind', kind, 'heard_at', heard_at,
                  'state', state, 'language', language, 'ended_at', ended_at)
                from message join delivery on delivery.message = message.id
                where placement = any (?) and recipient = 'STUDENT' order by id
                """;
    }
}
