package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.letter.LetterWriter;
import nl.ssfh.notifications.letter.SampleLetter;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets fund staff read every letter before anybody gets it, about a claim that does not exist. */
@Path("/v1/templates")
@Tag(name = "templates", description = "What the letters say")
@RunOnVirtualThread
public class TemplateResource {

    private final LetterWriter letters;

    TemplateResource(LetterWriter letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listTemplates",
            summary = "List the letters",
            description = "One of every kind, and of every turn it can take.")
    public List<TemplateView> list() {
        return SampleLetter.all().map(TemplateView::of).toList();
    }

    @GET
    @Path("/{name}/preview")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "previewTemplate",
            summary = "Read a letter with sample data",
            description = "In both forms in which it is sent, in Dutch unless English is asked for.")
    public PreviewView preview(String name, @QueryParam("language") @Nullable Language language) {
        var sample = SampleLetter.all()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
        var letter = letters.write(sample, language == null ? Language.NL : language);
        return new PreviewView(letter.subject(), letter.html(), letter.text());
    }

    /** A letter that can be looked at. */
    @Schema(name = "Template", description = "A letter that can be looked at")
    public record TemplateView(
            @Schema(examples = "granted-practice") String name,
            NewsKind kind,
            Recipient recipient,

            @Schema(description = "Its reader cannot turn it off")
            boolean mandatory) {

        static TemplateView of(SampleLetter sample) {
            var kind = NewsKind.of(sample.news());
            return new TemplateView(sample.name(), kind, sample.reader(), kind.isMandatory());
        }
    }

    /** A letter with sample data. */
    @Schema(name = "TemplatePreview", description = "A letter with sample data")
    public record PreviewView(
            @Schema(examples = "Besluit over aanvraag SSFH-2024-000123")
            String subject,

            @Schema(examples = "<!doctype html> <html lang=\"nl\">...</html>")
            String html,

            @Schema(examples = "Wij hebben besloten over uw aanvraag.")
            String text) {}
}
