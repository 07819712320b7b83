package nl.ssfh.notifications.domain;

import java.time.Duration;
import java.util.List;

/** Messages as they come, whichever process stored them. */
public interface Arrivals {

    /** From now on; what came before is not heard. */
    Hearing hear();

    /** As long as it is open nothing is missed; when it breaks it throws, and what came meanwhile must be looked up. */
    interface Hearing extends AutoCloseable {

        /** What came, or nothing when the time is over. */
        List<Arrival> next(Duration atMost);

        @Override
        void close();
    }
}
