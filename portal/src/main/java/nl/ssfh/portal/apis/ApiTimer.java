package nl.ssfh.portal.apis;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Takes the time of every question to a service, and keeps in mind which one does not answer. */
@Provider
public class ApiTimer implements ClientRequestFilter, ClientResponseFilter {

    private static final String TIME = ApiTime.class.getName();
    private static final String UNANSWERED = Unanswered.class.getName();
    private static final int FAILURE = 500;

    private final CurrentVertxRequest current;

    ApiTimer(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext question) {
        if (Arc.container().requestContext().isActive() && current.getCurrent() != null) {
            var time = ApiTime.of(current.getCurrent());
            time.ask();
            question.setProperty(TIME, time);
            var unanswered = Unanswered.of(current.getCurrent());
            unanswered.ask(question, question.getUri().getAuthority());
            question.setProperty(UNANSWERED, unanswered);
        }
    }

    @Override
    public void filter(ClientRequestContext question, ClientResponseContext answer) {
        if (question.getProperty(TIME) instanceof ApiTime time) {
            time.answered();
        }
        if (question.getProperty(UNANSWERED) instanceof Unanswered unanswered && isAnswer(answer.getStatus())) {
            unanswered.answered(question);
        }
    }

    /** Where nothing came there is a status too, of zero. */
    private static boolean isAnswer(int status) {
        return status > 0 && status < FAILURE;
    }
}
