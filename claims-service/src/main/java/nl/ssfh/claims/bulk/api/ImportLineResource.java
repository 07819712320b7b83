package nl.ssfh.claims.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.claims.bulk.app.ShowImports;
import nl.ssfh.claims.bulk.domain.Imports.Import;
import nl.ssfh.claims.bulk.domain.Imports.Line;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.Sheet;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The report of an import, line by line. */
@Path("/v1/imports/{id}/lines")
@Tag(name = "imports")
@RunOnVirtualThread
public class ImportLineResource {

    private static final int CHUNK = 500;
    private static final List<String> HEADER =
            List.of("line", "state", "problem", "problemNl", "placement", "claim", "reference");

    private final ShowImports show;

    ImportLineResource(ShowImports show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listImportLines",
            summary = "Tell what became of each line",
            description = "In the order of the file, by cursor; with Accept: text/csv all of them at once.")
    public Page<ImportLineView> list(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        int after = (int) at.after().getLeastSignificantBits();
        return Page.of(show.lines(show.get(id), after, at.fetch()), at, line -> new UUID(0, line.number()))
                .map(ImportLineView::of);
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(UUID id) {
        var found = show.get(id);
        return SheetAnswer.csv(sheet -> write(found, sheet));
    }

    private void write(Import found, Sheet sheet) {
        sheet.row(HEADER);
        int after = 0;
        List<Line> chunk = show.lines(found, after, CHUNK);
        while (!chunk.isEmpty()) {
            chunk.forEach(line -> sheet.row(cells(line)));
            after = chunk.getLast().number();
            chunk = show.lines(found, after, CHUNK);
        }
    }

    private static List<@Nullable Object> cells(Line line) {
        var en = line.flaws().stream().map(flaw -> flaw.field() + " " + flaw.en());
        var nl = line.flaws().stream().map(flaw -> flaw.field() + " " + flaw.nl());
        return Arrays.asList(
                line.number(),
                line.state(),
                en.collect(Collectors.joining("; ")),
                nl.collect(Collectors.joining("; ")),
                line.placement(),
                line.claim(),
                line.reference());
    }
}
