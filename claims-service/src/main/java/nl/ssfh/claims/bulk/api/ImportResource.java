package nl.ssfh.claims.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.bulk.app.LineSource;
import nl.ssfh.claims.bulk.app.ShowImports;
import nl.ssfh.claims.bulk.app.TakeImport;
import nl.ssfh.claims.placement.app.PlacementLimits;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.ExcelSheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports over HTTP: the file is read as a stream, whatever its size. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "Many placements with their claims at once")
@RunOnVirtualThread
public class ImportResource {

    private static final String EXAMPLE_CSV = """
            practice,name,email,language,track,course,crebo,studyYear,entrant,hoursPerWeek,firstDay,lastDay,\
            employedInSameFunction,mandatoryFormat,namesPractice,namesStudent
            01936f7e-6a00-7000-8000-000000000000,Anna de Vries,anna@example.nl,nl,BOL,DOCTORS_ASSISTANT,25695,1,\
            REGULAR,16,2024-09-02,2025-01-31,no,yes,yes,yes
            """;
    private static final String EXAMPLE_JSON = """
            [{"practice": "01936f7e-6a00-7000-8000-000000000000", "name": "Anna de Vries",
              "email": "anna@example.nl", "language": "nl", "track": "BOL", "course": "DOCTORS_ASSISTANT",
              "crebo": "25695", "studyYear": 1, "entrant": "REGULAR", "hoursPerWeek": 16,
              "firstDay": "2024-09-02", "lastDay": "2025-01-31", "employedInSameFunction": false,
              "mandatoryFormat": true, "namesPractice": true, "namesStudent": true}]
            """;

    private final TakeImport take;
    private final ShowImports show;
    private final PlacementLimits limits;
    private final int mostLines;

    ImportResource(
            TakeImport take,
            ShowImports show,
            PlacementLimits limits,
            @ConfigProperty(name = "ssfh.imports.most-lines") int mostLines) {
        this.take = take;
        this.show = show;
        this.limits = limits;
        this.mostLines = mostLines;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "importPlacements",
            summary = "Send a file of placements with their claims",
            description = "For one or many practices, each under a mandate as FILER. CSV in UTF-8 with commas or"
                    + " semicolons and the header of /v1/import-template, the first sheet of an Excel workbook (xlsx), or"
                    + " the same fields as a JSON list of objects. With hold nothing is done before the import is"
                    + " confirmed. The good lines go in one after the other; the lines tell what became of each. A line"
                    + " that was added before changes nothing, so the same file may be sent again. Dates are"
                    + " 2024-09-01 or 1-9-2024; answers are yes or no (ja or nee); submit is yes unless it says no.")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = EXAMPLE_CSV),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class),
                        example = EXAMPLE_JSON)
            })
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Received")
    public RestResponse<ImportView> csv(InputStream csv, @QueryParam("hold") boolean hold) {
        return taken(new CsvLines(csv, limits.limits(), mostLines), hold);
    }

    @POST
    @Consumes(ExcelSheet.TYPE)
    @RolesAllowed(Roles.PRACTICE)
    @Operation(hidden = true)
    public RestResponse<ImportView> workbook(InputStream workbook, @QueryParam("hold") boolean hold) {
        return taken(new WorkbookLines(workbook, limits.limits(), mostLines), hold);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PRACTICE)
    @Operation(hidden = true)
    public RestResponse<ImportView> json(InputStream json, @QueryParam("hold") boolean hold) {
        return taken(new JsonLines(json, limits.limits(), mostLines), hold);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getImport", summary = "Show how far an import is", description = "To who sent it.")
    public ImportView get(UUID id) {
        return ImportView.of(show.get(id));
    }

    private RestResponse<ImportView> taken(LineSource lines, boolean hold) {
        var id = take.take(lines, hold);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ImportView.of(show.get(id)))
                .location(URI.create("/v1/imports/" + id))
                .build();
    }
}
