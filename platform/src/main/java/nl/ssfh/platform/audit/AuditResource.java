package nl.ssfh.platform.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.ssfh.platform.audit.AuditEntries.Filter;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail over HTTP. */
@Path("/v1")
@Tag(name = "audit", description = "Who changed what, and whether the record of it is intact")
@RunOnVirtualThread
public class AuditResource {

    private final AuditEntries entries;
    private final VerifyAudit verify;

    AuditResource(AuditEntries entries, VerifyAudit verify) {
        this.entries = entries;
        this.verify = verify;
    }

    @GET
    @Path("/audit-entries")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who changed what",
            description = "Newest first; object, practice and actor narrow the list.")
    public Page<EntryView> list(
            @QueryParam("object") @Nullable UUID object,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(entries.page(new Filter(object, practice, actor), at), at, AuditEntry::id)
                .map(EntryView::of);
    }

    @GET
    @Path("/audit-chain")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Verify the audit trail",
            description = "Computes the chain of hashes anew. Send a head that was answered or logged before as"
                    + " knownHead, to see that nothing was cut off after it.")
    public ChainView chain(
            @Parameter(description = "A head from before, which must still be in the chain")
                    @QueryParam("knownHead")
                    @Nullable
                    String knownHead) {
        return ChainView.of(verify.verify(knownHead));
    }

    /** One thing that somebody did. */
    @Schema(name = "AuditEntryView", description = "One thing that somebody did")
    public record EntryView(
            UUID id,
            Instant at,

            @Schema(description = "Subject of the person, or name of the service", examples = "claims-service")
            String actor,

            @Schema(examples = "register") String action,
            @Schema(examples = "placement") String kind,
            @Schema(description = "Id of what was changed") UUID object,
            @Nullable UUID practice,

            @Schema(description = "Ids, codes and values before and after", type = SchemaType.OBJECT) @JsonRawValue
            String details,

            @Schema(description = "Place in the chain; absent until it has one, seconds later", examples = "42")
            @Nullable
            Long link,

            @Schema(description = "SHA-256 over this entry and all before it") @Nullable
            String hash) {

        static EntryView of(AuditEntry entry) {
            var seal = entry.seal();
            return new EntryView(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    entry.action(),
                    entry.kind(),
                    entry.object(),
                    entry.practice(),
                    entry.details(),
                    seal == null ? null : seal.link(),
                    seal == null ? null : seal.hash());
        }
    }

    /** Whether the audit trail is as it was written. */
    @Schema(name = "AuditChainView", description = "Whether the audit trail is as it was written")
    public record ChainView(
            @Schema(description = "Nothing was changed, added or removed")
            boolean intact,

            @Schema(description = "The last entry up to which all is as it was written", examples = "1234")
            long verifiedTo,

            @Schema(description = "Hash of that entry") String head,

            @Schema(description = "Entries without a place in the chain yet", examples = "0")
            long waiting) {

        static ChainView of(VerifyAudit.Verified verified) {
            return new ChainView(
                    verified.intact(), verified.head().link(), verified.head().hash(), verified.waiting());
        }
    }
}
