package nl.ssfh.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents what all services answer alike, so that each operation names its own answers only.
 *
 * <p>Runs when a service is built.
 */
public class CommonAnswers implements OASFilter {

    /** Stands in the address of the server. */
    private static final String VERSION = "/v1";

    private static final String IF_MATCH = "#/components/parameters/If-Match";
    private static final String CREATED = "201";
    private static final Set<String> BY_FRAMEWORK = Set.of("Not Authorized", "Not Allowed", "Bad Request");
    private static final List<HttpMethod> WITH_BODY = List.of(HttpMethod.POST, HttpMethod.PUT);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CommonParts.addTo(api);
        var words = Words.ofAllModules();
        var schemas = api.getComponents().getSchemas();
        new Schemas(words).complete(schemas);
        var bodies = new Bodies(new Examples(schemas), words);
        var documented = OASFactory.createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> {
                document(path, method, operation);
                bodies.complete(operation);
            });
            documented.addPathItem(path.startsWith(VERSION) ? path.substring(VERSION.length()) : path, item);
        });
        api.setPaths(documented);
    }

    private static void document(String path, HttpMethod method, Operation operation) {
        answer(operation, "400", "invalid-input");
        answer(operation, "401", "not-signed-in");
        answer(operation, "403", "not-allowed");
        if (path.contains("{")) {
            answer(operation, "404", "not-found");
        }
        if (WITH_BODY.contains(method)) {
            answer(operation, "413", "too-large");
            answer(operation, "415", "media-type");
        }
        answer(operation, "500", "our-fault");
        if (needsETag(operation)) {
            answer(operation, "409", "conflict");
            answer(operation, "412", "changed-meanwhile");
            answer(operation, "428", "if-match-needed");
        }
        answers(operation).forEach((status, answer) -> finish(status, answer));
        if (answers(operation).containsKey(CREATED) && takesJson(operation)) {
            operation.addParameter(OASFactory.createParameter().ref("Idempotency-Key"));
            answer(operation, "409", "conflict");
            answer(operation, "422", "idempotency-key-reused");
        }
    }

    /** What an operation says of an answer itself stays; what the framework says does not. */
    private static void answer(Operation operation, String status, String name) {
        var said = answers(operation).get(status);
        if (said == null || said.getRef() != null || BY_FRAMEWORK.contains(said.getDescription())) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static boolean needsETag(Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(each -> IF_MATCH.equals(each.getRef()));
    }

    /** A file needs no key: the same file again changes nothing. */
    private static boolean takesJson(Operation operation) {
        var body = operation.getRequestBody();
        return body == null || body.getContent() == null || body.getContent().hasMediaType("application/json");
    }

    private static void finish(String status, APIResponse answer) {
        if (status.startsWith("2")) {
            answer.addHeader("API-Version", OASFactory.createHeader().ref("API-Version"));
        } else if (answer.getRef() == null) {
            answer.setContent(CommonParts.problemContent());
        }
    }

    private static Map<String, APIResponse> answers(Operation operation) {
        return operation.getResponses().getAPIResponses();
    }
}
