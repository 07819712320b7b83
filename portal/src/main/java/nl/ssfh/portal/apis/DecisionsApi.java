package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What eligibility-service is asked of one decision, and told by who does not agree with it. */
@RegisterRestClient(configKey = "eligibility")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/decisions/{id}")
public interface DecisionsApi {

    @GET
    Decision decision(@PathParam("id") UUID id);

    @GET
    @Path("/letter")
    @Produces("application/pdf")
    byte[] letter(@HeaderParam("Accept-Language") String language, @PathParam("id") UUID id);

    /** Those of who asks, the oldest first. */
    @GET
    @Path("/objections")
    Answers<Objection> objections(@PathParam("id") UUID id);

    @POST
    @Path("/objections")
    void object(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Grounds grounds);

    /** A decision with its months. */
    record Decision(
            UUID id,
            String reference,
            UUID placement,
            LocalDate decidedOn,
            LocalDate objectUntil,
            List<Month> months,
            @Nullable List<Text> nearMisses,
            String explanationNl,
            String explanationEn) {

        public Text explanation() {
            return new Text(explanationNl, explanationEn);
        }

        /** What would have changed the amount. */
        public List<Text> nearly() {
            return Objects.requireNonNullElse(nearMisses, List.of());
        }
    }

    /** What was decided on one fee of one month. */
    record Month(
            Fee fee,
            YearMonth month,
            MonthOutcome outcome,
            long amountCents,
            String explanationNl,
            String explanationEn) {

        public String why(Language language) {
            return language == Language.NL ? explanationNl : explanationEn;
        }
    }

    /**
     * Somebody does not agree.
     *
     * @param deadline by which the fund answers
     * @param reason the answer, once there is one
     */
    record Objection(
            String state,
            LocalDate openedOn,
            LocalDate deadline,
            @Nullable String grounds,
            @Nullable String reason) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** Why somebody does not agree. */
    record Grounds(String grounds) {}
}
