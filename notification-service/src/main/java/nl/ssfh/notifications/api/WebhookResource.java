package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.notifications.app.ManageWebhooks;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where software of practices hears of messages, over HTTP. */
@Path("/v1/webhooks")
@Tag(name = "webhooks", description = "Software of a practice hears that there is a message")
@RunOnVirtualThread
public class WebhookResource {

    private final ManageWebhooks webhooks;

    WebhookResource(ManageWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addWebhook",
            summary = "Let the software of a practice be called when there is a message",
            description =
                    "By an OWNER. Each call is signed as Standard Webhooks defines it, with the secret that"
                            + " getWebhookSecret gives, and made again with growing waits until it is answered with 2xx. It holds ids only.")
    @APIResponse(
            responseCode = "201",
            description = "It is called from now on",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<WebhookView> add(WebhookRequest request) {
        var checked = request.checked();
        var added = webhooks.add(checked.practice(), checked.url());
        return RestResponse.ResponseBuilder.<WebhookView>created(URI.create("/v1/webhooks/" + added.id()))
                .entity(WebhookView.of(added))
                .build();
    }

    @GET
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "listWebhooks",
            summary = "List the webhooks of a practice",
            description = "By an OWNER, without their secrets; with how many calls wait or were given up.")
    public List<WebhookView> list(
            @Parameter(description = "Whose webhooks", required = true) @QueryParam("practice") @Nullable
                    UUID practice) {
        new Violations()
                .unless(practice != null, "practice", "is needed", "is nodig")
                .orElseThrow();
        return webhooks.of(Objects.requireNonNull(practice)).stream()
                .map(WebhookView::of)
                .toList();
    }

    @GET
    @Path("/{id}/secret")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "getWebhookSecret",
            summary = "Show with what the calls of a webhook are signed",
            description = "To an OWNER; each look is recorded. It is derived and stored nowhere.")
    public SecretView secret(UUID id) {
        return new SecretView(webhooks.secret(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "endWebhook",
            summary = "Call a webhook no more",
            description = "By an OWNER. What still waits is not told.")
    @APIResponse(responseCode = "204", description = "It is called no more")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<Void> end(UUID id) {
        webhooks.end(id);
        return RestResponse.noContent();
    }

    /** Where to call. */
    @Schema(description = "Where to call")
    public record WebhookRequest(
            @Nullable UUID practice,

            @Schema(description = "https, on the internet", examples = "https://his.example/mijn-ssfh") @Nullable
            String url) {

        Checked checked() {
            new Violations()
                    .unless(practice != null, "practice", "is needed", "is nodig")
                    .unless(url != null, "url", "is needed", "is nodig")
                    .orElseThrow();
            return new Checked(Objects.requireNonNull(practice), Objects.requireNonNull(url));
        }
    }

    /** To check signatures with. */
    @Schema(name = "WebhookSecret", description = "To check signatures with")
    public record SecretView(
            @Schema(examples = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=")
            String secret) {}

    record Checked(UUID practice, String url) {}
}
