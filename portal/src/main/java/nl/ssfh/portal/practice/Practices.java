package nl.ssfh.portal.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** For which practice somebody acts now. */
@ApplicationScoped
class Practices {

    private static final int MOST = 100;

    private final ClaimsApi claims;

    Practices(@RestClient ClaimsApi claims) {
        this.claims = claims;
    }

    /** The one that was chosen, or else the first. */
    Chosen choose(@Nullable UUID wanted) {
        var all = claims.practices(MOST).items();
        if (wanted == null) {
            return new Chosen(all, all.isEmpty() ? null : all.getFirst());
        }
        return all.stream()
                .filter(practice -> practice.id().equals(wanted))
                .findFirst()
                .map(practice -> new Chosen(all, practice))
                .orElseThrow(NotFoundException::new);
    }

    /** One that must be there. */
    Practice need(@Nullable UUID wanted) {
        var practice = choose(wanted).practice();
        if (practice == null) {
            throw new NotFoundException();
        }
        return practice;
    }

    /**
     * All of them, and the one in hand.
     *
     * @param practice absent for somebody who has none yet
     */
    record Chosen(List<Practice> all, @Nullable Practice practice) {}
}
