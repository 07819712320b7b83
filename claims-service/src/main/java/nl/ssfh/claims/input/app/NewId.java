package nl.ssfh.claims.input.app;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids of new things: UUIDs of version 7, which grow with time, so that lists and indexes are in order of arrival. */
public final class NewId {

    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
