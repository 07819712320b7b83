package nl.ssfh.claims.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.bulk.app.FillTemplate;
import nl.ssfh.claims.bulk.domain.KnownStudents.Known;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.CsvSheet;
import nl.ssfh.platform.sheet.Sheet;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The file to begin an import with. */
@Path("/v1/import-template")
@Tag(name = "imports")
@RunOnVirtualThread
public class ImportTemplateResource {

    private static final int CHUNK = 500;
    private static final UUID START = new UUID(0, 0);

    private final FillTemplate template;

    ImportTemplateResource(FillTemplate template) {
        this.template = template;
    }

    @GET
    @RolesAllowed(Roles.PRACTICE)
    @Produces(CsvSheet.TYPE)
    @Operation(
            operationId = "getImportTemplate",
            summary = "Get a file to fill in",
            description = "The header, and a line for each student whom the caller's practices know, with the facts of"
                    + " his latest placement there; the days and the answers are left open. Take out the lines that"
                    + " are not needed. With Accept: an Excel type it comes as a workbook.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CsvSheet.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> get() {
        var practices = template.practices();
        return SheetAnswer.csv(sheet -> write(practices, sheet));
    }

    @GET
    @RolesAllowed(Roles.PRACTICE)
    @Produces(SheetAnswer.EXCEL)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> workbook() {
        var practices = template.practices();
        return SheetAnswer.excel("import", sheet -> write(practices, sheet));
    }

    private void write(Set<UUID> practices, Sheet sheet) {
        sheet.row(LineForm.COLUMNS);
        var chunk = template.students(practices, START, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(known -> sheet.row(cells(known)));
            chunk = template.students(practices, chunk.getLast().placement(), CHUNK);
        }
    }

    private static List<@Nullable Object> cells(Known known) {
        var cells = Arrays.<@Nullable Object>asList(
                known.practice(),
                known.student().name(),
                known.student().email().value(),
                known.student().language().code(),
                known.terms().track(),
                known.terms().course(),
                known.terms().crebo(),
                known.terms().studyYear(),
                known.terms().entrant(),
                known.terms().hoursPerWeek().toPlainString());
        var line = new ArrayList<@Nullable Object>(cells);
        while (line.size() < LineForm.COLUMNS.size()) {
            line.add(null);
        }
        return line;
    }
}
