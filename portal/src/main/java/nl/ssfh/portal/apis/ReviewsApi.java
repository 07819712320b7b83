package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What eligibility-service is asked by officers: what a person must decide, and decisions with the rows that hit. */
@RegisterRestClient(configKey = "eligibility")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ReviewsApi {

    @GET
    @Path("/reviews")
    Answers<Review> reviews(
            @QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("limit") int limit);

    @GET
    @Path("/reviews/{id}")
    Review review(@PathParam("id") UUID id);

    @PUT
    @Path("/reviews/{id}/assignment")
    Review take(@PathParam("id") UUID id);

    @DELETE
    @Path("/reviews/{id}/assignment")
    Review leave(@PathParam("id") UUID id);

    @GET
    @Path("/reviews/{id}/notes")
    Answers<Note> notes(@PathParam("id") UUID id);

    @POST
    @Path("/reviews/{id}/notes")
    Note note(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, NewNote note);

    @POST
    @Path("/reviews/{id}/decision")
    Review decide(@PathParam("id") UUID id, Verdict verdict);

    /** The oldest first; the last one is in force. */
    @GET
    @Path("/decisions")
    Answers<Decided> decisions(@QueryParam("claim") UUID claim);

    /** The same, by the placement that they are on. */
    @GET
    @Path("/decisions")
    Answers<Decided> decisionsOn(@QueryParam("placement") UUID placement);

    /** Something that a person at the fund decides. */
    record Review(
            UUID id,
            String kind,
            UUID decision,
            UUID claim,
            String reference,
            UUID practice,
            String state,
            LocalDate openedOn,
            LocalDate deadline,
            @Nullable String objector,
            @Nullable String grounds,
            @Nullable String assignee,
            @Nullable String decidedBy,
            @Nullable String reason) {

        public boolean isObjection() {
            return kind.equals("OBJECTION");
        }

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** What an officer wrote down about it. */
    record Note(LocalDate day, String by, String text) {}

    /** What he writes down. */
    record NewNote(String text) {}

    /** What is decided; months that are not named stay as they are. */
    record Verdict(String reason, List<Answer> months) {}

    /** One fee of one month. */
    record Answer(
            Fee fee,
            YearMonth month,
            String outcome,
            @Nullable Long amountCents) {}

    /** A decision with the rows of the tables that gave it. */
    record Decided(
            UUID id,
            int sequence,
            UUID claim,
            LocalDate decidedOn,
            String outcome,
            Map<String, String> policyHashes,
            String receiptHash,
            List<Month> months,
            String explanationNl,
            String explanationEn) {

        public List<String> explanation(Language language) {
            return (language == Language.NL ? explanationNl : explanationEn)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** What was decided on one fee for one month. */
    record Month(
            Fee fee,
            YearMonth month,
            String outcome,
            long amountCents,
            @Nullable String policy,
            List<Hit> rows,
            List<Why> exclusions,
            @Nullable Why question) {

        public boolean isUndecided() {
            return outcome.equals("UNDECIDED");
        }
    }

    /** A row of a decision table that hit. */
    record Hit(String table, int row, @Nullable Long amountCents, boolean assumed) {}

    /** A reason by its code. */
    record Why(String code, String nl, String en) {

        public String in(Language language) {
            return language == Language.NL ? nl : en;
        }
    }
}
