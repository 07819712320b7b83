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

    private static final int FEW = 10;

    private final ClaimsApi claims;

    Practices(@RestClient ClaimsApi claims) {
        this.claims = claims;
    }

    /** The one that was chosen, or else the first. */
    Chosen choose(@Nullable UUID wanted) {
        var some = claims.practices(null, null, FEW + 1).items();
        var chosen = wanted != null ? claims.practice(wanted) : some.isEmpty() ? null : some.getFirst();
        return some.size() > FEW ? new Chosen(List.of(), true, chosen) : new Chosen(some, false, chosen);
    }

    /** One that must be there. */
    Practice need(@Nullable UUID wanted) {
        if (wanted != null) {
            return claims.practice(wanted);
        }
        var practice = choose(null).practice();
        if (practice == null) {
            throw new NotFoundException();
        }
        return practice;
    }

    /**
     * The ones to choose from, and the one in hand.
     *
     * @param few all of them, when they are few
     * @param many whether there are more than a list to choose from can hold
     * @param practice absent for somebody who has none yet
     */
    record Chosen(
            List<Practice> few, boolean many, @Nullable Practice practice) {}
}
