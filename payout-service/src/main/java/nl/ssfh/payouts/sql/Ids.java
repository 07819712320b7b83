package nl.ssfh.payouts.sql;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids, UUIDv7: in the order of their making, which keeps lists in order and the indexes of the database dense. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
