package nl.ssfh.portal.practice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimQuestions.Receipt;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The second hop of a stipend: whether the practice passed the net amount on to its student. */
@Path("/praktijk/stages/{id}/doorbetaald")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class PassingOnPages {

    private final Visit visit;
    private final ClaimsApi claims;

    PassingOnPages(Visit visit, @RestClient ClaimsApi claims) {
        this.visit = visit;
        this.claims = claims;
    }

    @POST
    public RestResponse<Void> say(UUID id) {
        var month = visit.typed().month("maand");
        var done = visit.typed().yes("gedaan");
        if (month == null || done == null) {
            throw new BadRequestException();
        }
        claims.report(UUID.randomUUID().toString(), new Receipt(id, month, done));
        return RestResponse.seeOther(URI.create("/praktijk/stages/%s?gedaan=doorbetaald#doorbetaald".formatted(id)));
    }
}
