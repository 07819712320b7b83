package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** What payout-service is asked by whoever follows money: from the bank back to the claim, and on to the bank. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/evidence")
public interface EvidenceApi {

    @GET
    @Path("/bank-lines/{id}")
    OfBankLine ofBankLine(@PathParam("id") UUID id);

    @GET
    @Path("/instalments/{id}")
    Evidence ofInstalment(@PathParam("id") UUID id);

    @GET
    @Path("/claims/{id}")
    Answers<Evidence> ofClaim(
            @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/instalments/{id}/file")
    @Produces("application/zip")
    InputStream file(@PathParam("id") UUID id);

    /** A line of the bank, with what it is about where that is known. */
    record OfBankLine(BankSaid line, @Nullable Evidence evidence) {}

    /** An instalment with all that led to it and came of it. */
    record Evidence(
            UUID instalment,
            UUID placement,
            UUID practice,
            Fee fee,
            YearMonth month,
            int sequence,
            long amountCents,
            String state,
            @Nullable String policy,
            Decision decision,
            List<Attempt> attempts,
            List<SetOff> setOffs,
            List<Entry> ledger) {}

    /** The decision that gave it. */
    record Decision(UUID id, @Nullable LocalDate decidedOn, boolean inForce, UUID claim, String reference) {}

    /** One transaction with the bank. */
    record Attempt(
            int number,
            String endToEndId,
            long cents,
            String state,
            RunSheet run,
            List<String> checksPassed,
            List<String> checksFailed,
            List<BankSaid> bankLines) {}

    /** The run that it went with, and both pairs of hands. */
    record RunSheet(
            UUID id,
            LocalDate executionDate,
            String contentHash,
            String preparedBy,
            Instant preparedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt) {}

    /** What the bank said of it. */
    record BankSaid(
            UUID id,
            UUID report,
            String reportSha256,
            String reportKind,
            Instant receivedAt,
            @Nullable String news,
            @Nullable String endToEndId,
            @Nullable Long cents,
            @Nullable LocalDate bookedOn,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable String suspense,
            @Nullable Match match) {}

    /** Money that the bank did not explain, and the two officers who did. */
    record Match(UUID item, String proposedBy, String confirmedBy) {}

    /** What was kept back of one line for another. */
    record SetOff(UUID run, UUID recovery, UUID instalment, long cents, String state) {}

    /** An entry of the ledger with its seal. */
    record Entry(
            long number,
            String account,
            long cents,
            LocalDate bookedOn,
            String descriptionNl,
            @Nullable Long seal,
            @Nullable String hash) {}
}
