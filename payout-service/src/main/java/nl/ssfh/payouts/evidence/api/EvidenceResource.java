package nl.ssfh.payouts.evidence.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.payouts.evidence.app.GatherEvidence;
import nl.ssfh.payouts.evidence.app.TakeEvidence;
import nl.ssfh.payouts.evidence.domain.Evidence;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where auditors follow money: from the bank back to the claim, and from the claim to the bank. */
@Path("/v1/evidence")
@Tag(name = "evidence")
@RunOnVirtualThread
public class EvidenceResource {

    static final String ZIP = "application/zip";
    static final String MISSING = "Evidence-Missing";

    private final GatherEvidence evidence;
    private final TakeEvidence takeEvidence;
    private final EvidencePack pack;

    EvidenceResource(GatherEvidence evidence, TakeEvidence takeEvidence, EvidencePack pack) {
        this.evidence = evidence;
        this.takeEvidence = takeEvidence;
        this.pack = pack;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/bank-lines/{id}")
    @Operation(
            operationId = "getBankLineEvidence",
            summary = "What a line of the bank is about, back to the claim",
            description = "The transaction, the instalment, the run with both pairs of hands, the decision and the"
                    + " ledger. What lies in another service is named by where it stands there.")
    @APIResponse(responseCode = "200", description = "The line, and all that led to it as far as it is known")
    @APIResponse(responseCode = "404", description = "There is no such line")
    public BankLineEvidenceView ofBankLine(UUID id) {
        return BankLineEvidenceView.of(evidence.ofBankLine(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/instalments/{id}")
    @Operation(
            operationId = "getInstalmentEvidence",
            summary = "All that led to the payment of an instalment, and all that came of it",
            description = "Back to the claim, and forward to the lines of the bank and the entries of the ledger.")
    @APIResponse(responseCode = "200", description = "With the seal of each entry")
    @APIResponse(responseCode = "404", description = "There is no such instalment")
    public EvidenceView ofInstalment(UUID id) {
        return EvidenceView.of(evidence.ofInstalment(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/claims/{id}")
    @Operation(
            operationId = "listClaimEvidence",
            summary = "What came of a claim, up to the lines of the bank",
            description = "Instalment by instalment; none when nothing was granted.")
    @APIResponse(responseCode = "200", description = "In the order of the instalments")
    public Page<EvidenceView> ofClaim(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(
                        evidence.ofClaim(id, at.after(), at.fetch()),
                        at,
                        (Evidence found) -> found.instalment().id())
                .map(EvidenceView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/instalments/{id}/file")
    @Produces(ZIP)
    @Operation(
            operationId = "getEvidenceFile",
            summary = "The evidence on an instalment as one file",
            description = "A page to read, the same as data, its transactions as they stand in the bank files with name"
                    + " and account, the receipt of the decision and the claim as the other services give them to you"
                    + " now, and the SHA-256 of each. That it was taken is on record.")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file; papers.json in it says of each paper of another service whether it is there, and"
                    + " else why",
            headers =
                    @Header(
                            name = MISSING,
                            description = "The papers of other services that are not in it; absent when all are",
                            schema = @Schema(type = SchemaType.STRING, examples = "claim.json")),
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such instalment")
    public RestResponse<StreamingOutput> file(UUID id) {
        var taken = takeEvidence.take(id);
        StreamingOutput file = out -> pack.write(taken, out);
        var answer = ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-%s.zip\"".formatted(id));
        var missing = taken.papers().stream()
                .filter(paper -> paper.missing() != null)
                .map(paper -> paper.kind().file())
                .collect(Collectors.joining(", "));
        return (missing.isEmpty() ? answer : answer.header(MISSING, missing)).build();
    }
}
