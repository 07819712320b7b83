package nl.ssfh.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The parts of a description that all services have: the problem answers, and the headers. */
final class CommonParts {

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry(
                    "invalid-input",
                    "Some of what was sent is not right; every field that is not is named, and nothing was stored"),
            Map.entry("not-signed-in", "No valid token came with the request"),
            Map.entry("not-allowed", "Role or mandate do not cover this"),
            Map.entry("not-found", "There is nothing here, or nothing for the caller"),
            Map.entry("conflict", "Not possible as things are now; type tells why"),
            Map.entry("changed-meanwhile", "The thing is not as it was when its ETag was given; look again"),
            Map.entry("if-match-needed", "The header If-Match is missing"),
            Map.entry("too-large", "More than is taken in one request"),
            Map.entry("media-type", "This type of content is not taken here"),
            Map.entry("idempotency-key-reused", "The Idempotency-Key was used for another request"),
            Map.entry("try-later", "A part that is needed does not answer; try again later"),
            Map.entry("our-fault", "Something went wrong on our side; nothing was stored"));

    private CommonParts() {}

    static void addTo(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        Components parts = api.getComponents();
        parts.addSchema("Problem", problem());
        PROBLEMS.forEach((name, description) -> parts.addResponse(name, answer(description)));
        parts.addHeader("API-Version", apiVersion());
        parts.addParameter(
                "Idempotency-Key",
                header(
                        "Idempotency-Key",
                        "Chosen anew for each new request; the same request sent again gets the same answer",
                        text("", "2b1c1f0e-placement-1").maxLength(100)));
        parts.addParameter("If-Match", header("If-Match", "The ETag that came with what was seen", text("", "\"3\"")));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description).content(problemContent());
    }

    static Content problemContent() {
        var schema = createSchema().ref("Problem");
        return createContent()
                .addMediaType("application/problem+json", createMediaType().schema(schema));
    }

    private static Header apiVersion() {
        return OASFactory.createHeader().description("Full version of the API").schema(text("", "1.0.0"));
    }

    private static Parameter header(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(schema);
    }

    private static Schema problem() {
        return object("An error, as RFC 9457 asks; type never changes, detail and detailNl are for people")
                .required(List.of("type", "title", "status", "detail", "detailNl"))
                .addProperty("type", text("Which kind of error", "/problems/invalid-input"))
                .addProperty("title", text("The kind in words", "invalid input"))
                .addProperty(
                        "status",
                        createSchema()
                                .addType(SchemaType.INTEGER)
                                .description("The HTTP status")
                                .addExample(400))
                .addProperty("detail", text("English", "Some of what you sent is not right; nothing was stored."))
                .addProperty("detailNl", text("Dutch", "Niet alles wat u stuurde klopt; er is niets opgeslagen."))
                .addProperty(
                        "violations",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Each field that is not right, and what is allowed there")
                                .items(violation()));
    }

    private static Schema violation() {
        return object("A field that is not right")
                .required(List.of("field", "message", "messageNl"))
                .addProperty("field", text("Its name", "lastDay"))
                .addProperty(
                        "message",
                        text("What is allowed, in English", "must not be before the first day, 2 September 2024"))
                .addProperty(
                        "messageNl",
                        text("What is allowed, in Dutch", "mag niet vóór de eerste dag liggen, 2 september 2024"));
    }

    private static Schema object(String description) {
        return createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        var schema = createSchema().addType(SchemaType.STRING).addExample(example);
        return description.isEmpty() ? schema : schema.description(description);
    }
}
