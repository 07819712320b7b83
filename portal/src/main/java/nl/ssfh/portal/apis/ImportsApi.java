package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.Refused.Flaw;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is sent and asked of files with many placements. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ImportsApi {

    String CSV = "text/csv";
    String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GET
    @Path("/import-template")
    @Produces(CSV)
    byte[] template();

    @GET
    @Path("/import-template")
    @Produces(EXCEL)
    byte[] workbook();

    /** With {@code hold} nothing is done before it is confirmed. */
    @POST
    @Path("/imports")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    Import send(@QueryParam("hold") boolean hold, byte[] csv);

    @POST
    @Path("/imports")
    @Consumes(EXCEL)
    @Produces(MediaType.APPLICATION_JSON)
    Import sendWorkbook(@QueryParam("hold") boolean hold, byte[] workbook);

    @GET
    @Path("/imports/{id}")
    Import progress(@PathParam("id") UUID id);

    @GET
    @Path("/imports/{id}/lines")
    @Produces(MediaType.APPLICATION_JSON)
    Answers<Line> lines(
            @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/imports/{id}/lines")
    @Produces(CSV)
    byte[] report(@PathParam("id") UUID id);

    @POST
    @Path("/imports/{id}/confirmation")
    Import confirm(@PathParam("id") UUID id);

    @DELETE
    @Path("/imports/{id}")
    void forget(@PathParam("id") UUID id);

    /** How far a file is. */
    record Import(UUID id, boolean done, int lines, int held, int waiting, int added, int alreadyThere, int refused) {

        public boolean hasHeld() {
            return held > 0;
        }

        /** Whether its lines are being done now. */
        public boolean isBusy() {
            return !done && held == 0;
        }

        /** Of the lines that are good, those that are finished. */
        public int finished() {
            return lines - waiting;
        }

        /** Nothing in it can be done. */
        public boolean isAllWrong() {
            return refused == lines;
        }
    }

    /** What became of one line. */
    record Line(
            int line,
            String state,
            List<Flaw> problems,
            @Nullable UUID placement,
            @Nullable String reference) {

        public boolean isRefused() {
            return state.equals("REFUSED");
        }

        /** What to mend, field by field. */
        public String problems(Language language) {
            return problems.stream()
                    .map(flaw -> flaw.field() + ": " + flaw.in(language))
                    .collect(Collectors.joining("; "));
        }
    }
}
