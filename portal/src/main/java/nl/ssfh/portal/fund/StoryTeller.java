package nl.ssfh.portal.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.money.Money;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers all that the services know about one claim. */
@ApplicationScoped
class StoryTeller {

    private static final int MOST = 200;
    private static final Schedule NONE = new Schedule(List.of());

    private final Visit visit;
    private final ClaimsApi claims;
    private final EligibilityApi eligibility;
    private final ReviewsApi reviews;
    private final PayoutsApi payouts;
    private final EvidenceApi evidence;
    private final NotificationsApi notifications;

    StoryTeller(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient ReviewsApi reviews,
            @RestClient PayoutsApi payouts,
            @RestClient EvidenceApi evidence,
            @RestClient NotificationsApi notifications) {
        this.visit = visit;
        this.claims = claims;
        this.eligibility = eligibility;
        this.reviews = reviews;
        this.payouts = payouts;
        this.evidence = evidence;
        this.notifications = notifications;
    }

    Story of(Claim claim) {
        var placement = claim.placement();
        if (placement == null) {
            return new Story(visit, claim, null, List.of(), null, List.of(), List.of(), List.of());
        }
        return new Story(
                visit,
                claim,
                claims.placement(placement),
                Reach.orNull(() -> reviews.decisions(claim.id()).items()),
                Reach.orNull(() -> Money.of(List.of(Reach.orElse(NONE, () -> payouts.schedule(placement))))),
                Reach.orNull(() -> Answers.all(cursor -> evidence.ofClaim(claim.id(), cursor, MOST))),
                Reach.orNull(() -> notifications.sent(placement, MOST).items()),
                Reach.orNull(() -> audit(claim, placement)));
    }

    /** What was done to the claim or its placement, or names one of them; who only read it is left out. */
    private List<Entry> audit(Claim claim, UUID placement) {
        var practice = claim.practice();
        return Stream.of(claims, eligibility, payouts, notifications)
                .flatMap(service -> service.entries(null, practice, null, MOST).items().stream())
                .filter(entry -> entry.isAbout(claim.id()) || entry.isAbout(placement))
                .filter(entry -> !entry.action().equals("read"))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }
}
