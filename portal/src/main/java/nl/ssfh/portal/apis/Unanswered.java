package nl.ssfh.portal.apis;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The services that were asked for one answer of the portal, and did not answer or could not. */
public final class Unanswered {

    private static final String KEY = Unanswered.class.getName();

    private final Map<Object, String> questions = new ConcurrentHashMap<>();

    /** Begins with the request. */
    public static void begin(RoutingContext http) {
        http.put(KEY, new Unanswered());
    }

    public static Unanswered of(RoutingContext http) {
        return http.get(KEY);
    }

    void ask(Object question, String service) {
        questions.put(question, service);
    }

    void answered(Object question) {
        questions.remove(question);
    }

    /** Each by its host and port. */
    public Set<String> services() {
        return Set.copyOf(questions.values());
    }
}
