package nl.ssfh.claims.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.person.app.ErasePerson;
import nl.ssfh.claims.person.domain.Destruction;
import nl.ssfh.claims.person.domain.DestructionReason;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The records of destroyed personal data over HTTP. */
@Path("/v1/destructions")
@Tag(name = "people", description = "What concerns the person himself")
@RunOnVirtualThread
public class DestructionResource {

    private final ErasePerson erase;

    DestructionResource(ErasePerson erase) {
        this.erase = erase;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDestructions",
            summary = "List what personal data was destroyed, and why",
            description = "The oldest first; ids and counts only.")
    public Page<DestructionView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(erase.list(at), at, Destruction::id).map(DestructionView::of);
    }

    /** One time that personal data was destroyed. */
    @Schema(description = "One time that personal data was destroyed")
    public record DestructionView(
            UUID id,
            Instant at,

            @Schema(description = "REQUEST: the person asked; RULE: the time to keep it is over")
            DestructionReason reason,

            @Schema(description = "Ids of those who have no name any more")
            List<UUID> students,

            @Schema(description = "Invitations that have no address any more", examples = "3")
            int invitations,

            @Schema(description = "Drafts that do not say any more whom they are for", examples = "1")
            int drafts,

            @Schema(description = "Mail addresses that practices left and that are gone", examples = "2")
            int formerContacts) {

        static DestructionView of(Destruction destruction) {
            return new DestructionView(
                    destruction.id(),
                    destruction.at(),
                    destruction.reason(),
                    destruction.students(),
                    destruction.forgotten().invitations(),
                    destruction.forgotten().drafts(),
                    destruction.forgotten().formerContacts());
        }
    }
}
