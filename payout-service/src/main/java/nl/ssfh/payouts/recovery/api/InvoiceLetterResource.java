package nl.ssfh.payouts.recovery.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.payouts.recovery.app.ReadRecoveries;
import nl.ssfh.payouts.statement.api.PaperWriter;
import nl.ssfh.platform.pdf.PdfAnswer;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invoices as documents. */
@Path("/v1/invoices/{id}/letter")
@Tag(name = "recoveries")
@RunOnVirtualThread
public class InvoiceLetterResource {

    private final ReadRecoveries read;
    private final PaperWriter writer;
    private final Access access;
    private final String payTo;

    InvoiceLetterResource(
            ReadRecoveries read,
            PaperWriter writer,
            Access access,
            @ConfigProperty(name = "ssfh.payouts.debtor.iban") String payTo) {
        this.read = read;
        this.writer = writer;
        this.access = access;
        this.payTo = payTo;
    }

    @GET
    @Produces(PdfAnswer.TYPE)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getInvoiceLetter",
            summary = "Show an invoice as a letter",
            description = "What is to be paid, for what, when and to which account, as a tagged PDF that can be read"
                    + " aloud. Needs a mandate for the practice as VIEWER.")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "It does not exist, or belongs to somebody else")
    public RestResponse<StreamingOutput> letter(
            UUID id,
            @Parameter(description = "English when it begins with en, Dutch otherwise")
                    @HeaderParam("Accept-Language")
                    @Nullable
                    String language) {
        var invoice = read.invoice(id);
        access.requireReading(invoice.practice());
        var words = Words.preferred(language);
        var paper = new InvoicePaper(words, invoice, read.get(invoice.recovery()), payTo).paper();
        return PdfAnswer.of(writer.page(paper), words.locale());
    }
}
