package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What payout-service is asked of the files that the bank sends. */
@RegisterRestClient(configKey = "payouts")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface BankReportsApi {

    /** The oldest first. */
    @GET
    @Path("/bank-reports")
    Answers<Report> reports(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/bank-reports/{id}")
    Report report(@PathParam("id") UUID id);

    @POST
    @Path("/bank-reports")
    @Consumes(MediaType.APPLICATION_XML)
    Report take(InputStream file);

    /** The oldest first. */
    @GET
    @Path("/bank-statements")
    Answers<Statement> statements(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    /** A file of the bank, and what became of its lines. */
    record Report(
            UUID id,
            String kind,
            @Nullable String sha256,
            int applied,
            int alreadyKnown,
            int suspense,
            List<Warning> warnings,
            String receivedBy,
            Instant receivedAt) {}

    /** Something odd in it that stopped nothing. */
    record Warning(String messageEn, String messageNl) {

        public String in(Language language) {
            return language == Language.NL ? messageNl : messageEn;
        }
    }

    /** A statement of an account in it. */
    record Statement(
            UUID id,
            UUID report,
            String kind,
            String number,
            boolean ownAccount,
            @Nullable LocalDate day,
            @Nullable Long openingCents,
            @Nullable Long closingCents,
            long entriesCents,
            int entries,
            String soundness,
            List<Warning> warnings) {

        public boolean isBalanced() {
            return soundness.equals("BALANCED");
        }
    }
}
