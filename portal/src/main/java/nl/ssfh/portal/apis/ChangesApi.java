package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is told once a placement is known: what changed, that it goes on, that nothing is claimed. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ChangesApi {

    /** All claims for a placement, the withdrawn ones too. */
    @GET
    @Path("/claims")
    Answers<Claim> claims(@QueryParam("placement") UUID placement);

    @GET
    @Path("/placements/{id}")
    Changed changed(@PathParam("id") UUID placement);

    @POST
    @Path("/placements/{id}/change-previews")
    Foreseen foresee(@PathParam("id") UUID placement, Change change);

    @POST
    @Path("/placements/{id}/changes")
    void change(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID placement, Change change);

    @POST
    @Path("/placements/{id}/renewal")
    Claim renew(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID placement);

    @POST
    @Path("/claims/{id}/withdrawal")
    Claim withdraw(@PathParam("id") UUID claim);

    /** A change of a placement; each kind has its own fields. */
    record Change(
            ChangeKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate lastDay,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable Integer studyYear,
            @Nullable Track track) {}

    /** What was told of a placement since it was registered, the oldest first. */
    record Changed(List<Change> changes) {}

    /**
     * What a change would mean.
     *
     * @param months only those worth something else; absent when it cannot be reckoned now
     */
    record Foreseen(@Nullable List<ForeseenMonth> months) {}

    /** One fee of one month that would be worth something else. */
    record ForeseenMonth(
            Fee fee,
            YearMonth month,
            long beforeCents,
            long afterCents,
            @Nullable String nl,
            @Nullable String en) {

        /** Absent for a month that would no longer be one of the placement. */
        public @Nullable String why(Language language) {
            return language == Language.NL ? nl : en;
        }
    }
}
