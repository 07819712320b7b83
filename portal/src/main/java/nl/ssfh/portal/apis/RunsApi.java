package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.portal.apis.PayoutsApi.Approval;
import nl.ssfh.portal.apis.PayoutsApi.Run;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked by whoever looks into a run before he releases it. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/runs/{id}")
public interface RunsApi {

    @GET
    @Path("/overview")
    Overview overview(@PathParam("id") UUID run);

    /** Lines that were held, or those that go along. */
    @GET
    @Path("/checks")
    Answers<Checked> checks(
            @PathParam("id") UUID run,
            @QueryParam("failed") boolean failed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/removals")
    Answers<Removal> removals(
            @PathParam("id") UUID run, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @POST
    @Path("/removals")
    void takeOut(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID run, NewRemoval removal);

    @GET
    @Path("/files/{number}")
    @Produces(MediaType.APPLICATION_XML)
    InputStream file(@PathParam("id") UUID run, @PathParam("number") int number);

    /** The run that takes its place. */
    @POST
    @Path("/renewal")
    Run renew(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID run);

    /** The bank has it, though the books did not know. */
    @POST
    @Path("/known-sending")
    Run treatAsSent(@PathParam("id") UUID run, Approval approval);

    /**
     * What a run comes to beside the one before it, and what is unusual in it.
     *
     * @param taken how many lines go along
     * @param takenCents what they come to, before anything is set off
     * @param held how many lines do not
     * @param letPass every line that goes along in spite of a check
     */
    record Overview(
            @Nullable YearMonth before,
            int taken,
            long takenCents,
            int held,
            List<Checked> letPass,
            List<FeeSum> fees,
            List<Oddity> oddities) {}

    /** What one fee comes to. */
    record FeeSum(Fee fee, int lines, long totalCents, int linesBefore, long totalCentsBefore) {}

    /** Something that is not as in most runs. */
    record Oddity(String kind, UUID practice, @Nullable UUID instalment, int lines, long totalCents) {}

    /** A line with the checks that it passed, failed, or was let pass. */
    record Checked(
            UUID instalment,
            UUID practice,
            String reference,
            Fee fee,
            YearMonth month,
            long amountCents,
            List<String> passed,
            List<String> failed,
            List<String> overridden) {}

    /** A line that an officer took out. */
    record Removal(UUID instalment, String reason, String by, Instant at) {}

    /** Which line, and why. */
    record NewRemoval(UUID instalment, String reason) {}
}
