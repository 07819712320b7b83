package nl.ssfh.portal.apis;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** For how long one answer of the portal waited for services; several that are asked at once count once. */
public final class ApiTime {

    private static final String KEY = "ssfh.api-time";

    private final long begun = System.nanoTime();
    private int open;
    private long since;
    private long waited;

    /** Begins with the request. */
    public static void begin(RoutingContext http) {
        http.put(KEY, new ApiTime());
    }

    public static ApiTime of(RoutingContext http) {
        return http.get(KEY);
    }

    synchronized void ask() {
        if (open++ == 0) {
            since = System.nanoTime();
        }
    }

    synchronized void answered() {
        if (--open == 0) {
            waited += System.nanoTime() - since;
        }
    }

    /** The time so far; a service that never answered is waited for until now. */
    public synchronized Duration waited() {
        return Duration.ofNanos(open == 0 ? waited : waited + System.nanoTime() - since);
    }

    /** All other time since the request came in. */
    public Duration own() {
        return Duration.ofNanos(System.nanoTime() - begun).minus(waited());
    }
}
