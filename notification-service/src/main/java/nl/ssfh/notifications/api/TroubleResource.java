package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ssfh.notifications.app.HandleTrouble;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What comes back of mails, and what is sent again, over HTTP. */
@Path("/v1/messages/{id}")
@Tag(name = "messages")
@RunOnVirtualThread
public class TroubleResource {

    private final HandleTrouble trouble;

    TroubleResource(HandleTrouble trouble) {
        this.trouble = trouble;
    }

    @PUT
    @Path("/bounce")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "bounceMessage",
            summary = "Report that a mail came back for good",
            description =
                    "By the mail gateway, which finds the id of the message in the Message-ID of the mail. Reported"
                            + " twice it changes nothing.")
    @APIResponse(responseCode = "204", description = "It is known")
    public RestResponse<Void> bounce(UUID id, Bounce request) {
        trouble.bounced(id, request.checked());
        return RestResponse.noContent();
    }

    @PUT
    @Path("/complaint")
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "complainOfMessage",
            summary = "Report that the reader of a mail complained of it to his provider",
            description = "By the mail gateway. He gets no more mails of that kind, unless they are mandatory.")
    @APIResponse(responseCode = "204", description = "It is known")
    public RestResponse<Void> complaint(UUID id) {
        trouble.complained(id);
        return RestResponse.noContent();
    }

    @PUT
    @Path("/resending")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "resendMessage",
            summary = "Send a message again that is parked, bounced or failed",
            description = "To the address that is known now.")
    @APIResponse(responseCode = "204", description = "It waits to be sent")
    @APIResponse(responseCode = "409", ref = "conflict")
    public RestResponse<Void> resend(UUID id) {
        trouble.sendAgain(id);
        return RestResponse.noContent();
    }

    /** Why a mail came back. */
    @Schema(name = "BounceReport", description = "Why a mail came back")
    public record Bounce(
            @Schema(
                    description = "The enhanced status code of the report, RFC 3463; only those with 5 are for good",
                    examples = "5.1.1")
            @Nullable
            String code) {

        private static final Pattern FOR_GOOD = Pattern.compile("5\\.\\d{1,3}\\.\\d{1,3}");

        String checked() {
            var given = code == null ? "" : code;
            new Violations()
                    .unless(
                            FOR_GOOD.matcher(given).matches(),
                            "code",
                            "must be a permanent status code such as 5.1.1",
                            "moet een blijvende statuscode zijn, zoals 5.1.1")
                    .orElseThrow();
            return given;
        }
    }
}
