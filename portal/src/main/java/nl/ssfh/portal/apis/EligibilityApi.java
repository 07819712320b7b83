package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.visit.Language;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What eligibility-service is asked: what was decided, and why. */
@RegisterRestClient(configKey = "eligibility")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface EligibilityApi extends ParkedEvents, AuditTrail {

    /** The oldest first; the last one is in force. */
    @GET
    @Path("/decisions")
    Answers<Decision> decisions(@QueryParam("placement") UUID placement);

    /** A decision, in words. */
    record Decision(UUID id, LocalDate decidedOn, LocalDate objectUntil, String explanationNl, String explanationEn) {

        /** Whether one can still object to it. */
        public boolean isOpenOn(LocalDate today) {
            return !today.isAfter(objectUntil);
        }

        /** Line by line. */
        public List<String> explanation(Language language) {
            return (language == Language.NL ? explanationNl : explanationEn)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** The decision in force on a placement, if there is one. */
    static @Nullable Decision inForce(Answers<Decision> decisions) {
        return decisions.items().isEmpty() ? null : decisions.items().getLast();
    }
}
