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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked by auditors of samples of what was paid. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/samples")
public interface SamplesApi {

    @GET
    Answers<Sample> samples(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Result sample(@PathParam("id") UUID id);

    @POST
    Sample draw(@HeaderParam("Idempotency-Key") String key, NewSample sample);

    @GET
    @Path("/{id}/lines")
    @Produces(MediaType.APPLICATION_JSON)
    Answers<Line> lines(
            @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}/lines")
    @Produces(Types.CSV)
    InputStream linesCsv(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/lines/{instalment}/finding")
    Line find(@PathParam("id") UUID id, @PathParam("instalment") UUID instalment, Finding finding);

    /** A sample of the lines that the bank booked. */
    record Sample(
            UUID id,
            LocalDate bookedFrom,
            LocalDate bookedTo,
            int size,
            int confidence,
            String seed,
            String drawnBy,
            Instant drawnAt) {}

    /** How to draw it. */
    record NewSample(
            LocalDate bookedFrom,
            LocalDate bookedTo,
            int size,
            int minimumPerStratum,
            String allocation,
            int confidence,
            String seed) {}

    /**
     * What it says of all that was booked.
     *
     * @param error absent while a line was not looked at
     */
    record Result(
            Sample sample,
            List<Stratum> strata,
            int outstanding,
            @Nullable Wrong error) {}

    /** Lines that are alike, and how many of them were drawn. */
    record Stratum(Fee fee, int band, int lines, long totalCents, int drawn, int lookedAt, long foundCents) {}

    /** The euros that are wrong in all of it, with the interval in which they are. */
    record Wrong(int confidence, long estimateCents, long lowerCents, long upperCents) {}

    /** One line that was drawn, and what was found of it. */
    record Line(
            UUID instalment,
            Fee fee,
            YearMonth month,
            long paidCents,
            @Nullable Long errorCents,
            @Nullable String reason) {}

    /** What an auditor found. */
    record Finding(long errorCents, String reason) {}
}
