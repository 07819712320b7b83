package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.notifications.app.ReadInbox;
import nl.ssfh.notifications.domain.Inbox;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.letter.LetterWriter;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a person was told, over HTTP. */
@Path("/v1/my-messages")
@Tag(name = "inbox")
@RunOnVirtualThread
public class InboxResource {

    private final ReadInbox inbox;
    private final LetterWriter letters;

    InboxResource(ReadInbox inbox, LetterWriter letters) {
        this.inbox = inbox;
        this.letters = letters;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER})
    @Operation(
            operationId = "listMyMessages",
            summary = "List what the caller was told, the youngest first",
            description = "As a student about his own placements, as one of the people of a practice about its"
                    + " placements, and as an officer what waits for the fund. Everything is here, with why it is told"
                    + " and what became of the mail that tells the same.")
    public Page<InboxView> list(
            @Parameter(description = "English when it begins with en, Dutch otherwise")
                    @HeaderParam("Accept-Language")
                    @Nullable
                    String language,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var words = Language.preferred(language == null ? "" : language.strip().split("[-,;]", 2)[0]);
        return Page.of(inbox.youngestFirst(at), at, Inbox.Item::id)
                .map(item -> InboxView.of(item, letters.write(item.news(), item.recipient(), item.reference(), words)));
    }

    @PUT
    @Path("/{id}/reading")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER})
    @Operation(
            operationId = "readMyMessage",
            summary = "Mark a message as read",
            description = "By the caller alone; the time of the first reading stays.")
    @APIResponse(responseCode = "204", description = "It is read")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<Void> read(UUID id) {
        inbox.markRead(id);
        return RestResponse.noContent();
    }
}
