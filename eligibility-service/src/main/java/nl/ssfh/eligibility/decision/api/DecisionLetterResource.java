package nl.ssfh.eligibility.decision.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.eligibility.decision.app.ShowDecisions;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.pdf.PdfAnswer;
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

/** Decisions as letters. */
@Path("/v1/decisions/{id}/letter")
@Tag(name = "decisions")
@RunOnVirtualThread
public class DecisionLetterResource {

    private final ShowDecisions show;
    private final PoliciesInForce policies;
    private final LetterWriter writer;
    private final int weeksToObject;

    DecisionLetterResource(
            ShowDecisions show,
            PoliciesInForce policies,
            LetterWriter writer,
            @ConfigProperty(name = "ssfh.reviews.weeks") int weeksToObject) {
        this.show = show;
        this.policies = policies;
        this.writer = writer;
        this.weeksToObject = weeksToObject;
    }

    @GET
    @Produces(PdfAnswer.TYPE)
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDecisionLetter",
            summary = "Show a decision as a letter",
            description = "What the decision says in plain words, as a tagged PDF that can be read aloud. Needs a"
                    + " mandate for the practice as VIEWER; a student gets the letters on his own placements.")
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
        var shown = show.get(id);
        var words = Words.preferred(language).to(shown.to());
        var letter = DecisionLetter.of(words, shown.decision(), policies.now(), show.nearMisses(shown), weeksToObject);
        return PdfAnswer.of(writer.page(letter), words.locale());
    }
}
