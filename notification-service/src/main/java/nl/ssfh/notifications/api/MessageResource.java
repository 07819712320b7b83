package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.MessageLog.Wanted;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where fund staff see what was told to whom, without seeing who that is. */
@Path("/v1/messages")
@Tag(name = "messages")
@RunOnVirtualThread
public class MessageResource {

    private final MessageLog log;

    MessageResource(MessageLog log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMessages",
            summary = "Messages in the order of the news, with how far each is",
            description =
                    "Of all placements, or of one, and as far as asked for; without addresses or contents. What is"
                            + " PARKED, BOUNCED or FAILED waits for an officer, who can send it again.")
    public Page<MessageView> list(
            @QueryParam("placement") @Nullable String placement,
            @Parameter(description = "Only messages that are so far") @QueryParam("state") @Nullable
                    DeliveryState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var entries = log.after(at.after(), new Wanted(placement(placement), state), at.fetch());
        return Page.of(entries, at, MessageLog.Entry::id).map(MessageView::of);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "countMessages",
            summary = "How many messages there are of each kind and state",
            description = "With the language, once it is known.")
    public List<CountView> counts() {
        return log.counts().stream().map(CountView::of).toList();
    }

    private static @Nullable UUID placement(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException e) {
            new Violations()
                    .unless(false, "placement", "must be an id (UUID)", "moet een id (UUID) zijn")
                    .orElseThrow();
            throw e;
        }
    }
}
