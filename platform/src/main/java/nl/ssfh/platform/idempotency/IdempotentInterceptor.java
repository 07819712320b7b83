package nl.ssfh.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs inside the transaction of the method it guards. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";

    private final StoredAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(StoredAnswers answers, Caller caller, ObjectMapper json, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = key();
        var fingerprint = Fingerprint.of(uri.getPath(), call.getParameters());
        if (!answers.lock(caller.subject(), key)) {
            throw Problem.of(
                    Status.CONFLICT,
                    "still-running",
                    "A request with this Idempotency-Key is still running; ask again in a moment.",
                    "Een verzoek met deze Idempotency-Key loopt nog; probeer het zo weer.");
        }
        var stored = answers.find(caller.subject(), key);
        return stored.isPresent() ? again(stored.get(), fingerprint) : first(call, key, fingerprint);
    }

    private Object first(InvocationContext call, String key, String fingerprint) throws Exception {
        var response = (RestResponse<?>) call.proceed();
        var body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        var location =
                response.getLocation() == null ? null : response.getLocation().toString();
        answers.add(caller.subject(), key, new StoredAnswer(fingerprint, response.getStatus(), location, body));
        return response;
    }

    private Object again(StoredAnswer stored, String fingerprint) throws Exception {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw Problem.of(
                    422,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another request; take a new one.",
                    "Deze Idempotency-Key is voor een ander verzoek gebruikt; neem een nieuwe.");
        }
        var response = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(stored.status()),
                stored.body() == null ? null : json.readTree(stored.body()));
        if (stored.location() != null) {
            response.location(URI.create(stored.location()));
        }
        return response.build();
    }

    private String key() {
        var key = headers.getHeaderString(HEADER);
        new Violations()
                .unless(
                        key != null && !key.isBlank() && key.length() <= 100,
                        HEADER,
                        "this header is needed: 1 to 100 characters that you choose anew for each new request",
                        "deze header is nodig: 1 tot 100 tekens die u voor elk nieuw verzoek opnieuw kiest")
                .orElseThrow();
        return key;
    }
}
