package nl.ssfh.payouts.sql;

import java.security.SecureRandom;
import java.util.UUID;

/** New ids, UUIDv7: in the order of their making, which keeps the indexes of the database dense. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
