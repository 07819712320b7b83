package nl.ssfh.payouts.ledger.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.ssfh.payouts.ledger.app.ReadLedger;
import nl.ssfh.payouts.ledger.app.VerifyBooks;
import nl.ssfh.payouts.ledger.app.WriteAuditfile;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where auditors take the ledger of a year, and see that the books hold. */
@Path("/v1/ledger")
@Tag(name = "ledger")
@RunOnVirtualThread
public class LedgerReadingResource {

    private final ReadLedger ledger;
    private final WriteAuditfile auditfile;
    private final VerifyBooks books;

    LedgerReadingResource(ReadLedger ledger, WriteAuditfile auditfile, VerifyBooks books) {
        this.ledger = ledger;
        this.auditfile = auditfile;
        this.books = books;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/trial-balance")
    @Operation(
            operationId = "getTrialBalance",
            summary = "The trial balance of a book year",
            description = "Of the calendar year, or of this one, up to a day of it or to its end.")
    public TrialBalanceView trialBalance(
            @Parameter(description = "The book year; this one when it is absent") @QueryParam("year") @Nullable
                    Integer year,
            @Parameter(description = "The last day that counts") @QueryParam("upTo") @Nullable String upTo) {
        var asked = LedgerQuery.year(year, ledger.firstYear(), ledger.thisYear());
        return TrialBalanceView.of(ledger.trialBalance(asked, LedgerQuery.upTo(upTo, asked)));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/auditfile")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "getAuditfile",
            summary = "The ledger of a book year as an auditfile",
            description = "XML Auditfile Financieel (XAF) 3.2, with practices by their ids.")
    @APIResponse(
            responseCode = "200",
            description = "The file, written while the ledger is read",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> auditfile(
            @Parameter(description = "The book year; this one when it is absent") @QueryParam("year") @Nullable
                    Integer year) {
        var asked = LedgerQuery.year(year, ledger.firstYear(), ledger.thisYear());
        StreamingOutput file = out -> auditfile.write(asked, out);
        return ResponseBuilder.ok(file, MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"auditfile-%d.xaf\"".formatted(asked.year()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/verification")
    @Operation(
            operationId = "verifyBooks",
            summary = "Verify the chain and all sums, from nothing",
            description =
                    "Computes the chain of hashes over the ledger anew, all sums, and reads every bank file again."
                            + " Send a head that was answered or logged before, to see that nothing was cut off after it.")
    public VerificationView verification(
            @Parameter(description = "A head from before, which must still be in the chain")
                    @QueryParam("knownHead")
                    @Nullable
                    String knownHead) {
        return VerificationView.of(books.verify(knownHead));
    }
}
