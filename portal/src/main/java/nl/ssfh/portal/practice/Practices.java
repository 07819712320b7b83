package nl.ssfh.portal.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Reach;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** For which practice somebody acts now. */
@ApplicationScoped
class Practices {

    private static final int FEW = 10;

    private final ClaimsApi claims;
    private final LastPractice last;

    Practices(@RestClient ClaimsApi claims, LastPractice last) {
        this.claims = claims;
        this.last = last;
    }

    /** The one that was chosen, now or the last time, or else the first. */
    Chosen choose(@Nullable UUID wanted) {
        var some = claims.practices(null, null, FEW + 1).items();
        var chosen = chosen(wanted, some);
        return some.size() > FEW ? new Chosen(List.of(), true, chosen) : new Chosen(some, false, chosen);
    }

    /** The one of the last time in this browser. */
    @Nullable
    UUID last() {
        return last.get();
    }

    /** One that must be there. */
    Practice need(@Nullable UUID wanted) {
        var practice = wanted != null ? kept(wanted) : choose(null).practice();
        if (practice == null) {
            throw new NotFoundException();
        }
        return practice;
    }

    private @Nullable Practice chosen(@Nullable UUID wanted, List<Practice> some) {
        if (wanted != null) {
            return kept(wanted);
        }
        var before = last.get();
        var known = before == null ? null : Reach.ifThere(() -> claims.practice(before));
        if (known != null || some.isEmpty()) {
            return known;
        }
        last.keep(some.getFirst().id());
        return some.getFirst();
    }

    private Practice kept(UUID wanted) {
        var practice = claims.practice(wanted);
        last.keep(practice.id());
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
