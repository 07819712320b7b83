package nl.ssfh.portal.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.page.Text;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says at once to who may not do something that he may not, before he has filled in what is asked for it. */
@ApplicationScoped
public class Mandated {

    private static final Text NO_FILER = new Text(
            "U kijkt voor deze praktijk mee. Dit doet wie gemachtigd is om in te dienen, of een eigenaar van de praktijk.",
            "You look along for this practice. Who has a mandate for filing, or an owner of the practice, does this.");
    private static final Text NO_OWNER =
            new Text("Dit doet alleen een eigenaar van de praktijk.", "Only an owner of the practice does this.");

    private final ClaimsApi claims;

    Mandated(@RestClient ClaimsApi claims) {
        this.claims = claims;
    }

    /** Who registers, claims and changes for the practice. */
    public void files(UUID practice) {
        if (!claims.practice(practice).mayFile()) {
            throw Refused.forbidden(NO_FILER);
        }
    }

    /** The same, for the practice of a placement. */
    public void filesFor(UUID placement) {
        files(claims.placement(placement).practice());
    }

    /** Who gives mandates and changes what is known of the practice. */
    void owns(UUID practice) {
        if (!claims.practice(practice).mayOwn()) {
            throw Refused.forbidden(NO_OWNER);
        }
    }
}
