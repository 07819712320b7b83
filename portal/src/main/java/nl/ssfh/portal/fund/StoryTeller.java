package nl.ssfh.portal.fund;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.AuditTrail;
import nl.ssfh.portal.apis.AuditTrail.Entry;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.EvidenceApi;
import nl.ssfh.portal.apis.NotificationsApi;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Line;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.apis.Together.Part;
import nl.ssfh.portal.fund.Story.Log;
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
    private final ChecksApi checks;
    private final NotificationsApi notifications;

    StoryTeller(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient EligibilityApi eligibility,
            @RestClient ReviewsApi reviews,
            @RestClient PayoutsApi payouts,
            @RestClient EvidenceApi evidence,
            @RestClient ChecksApi checks,
            @RestClient NotificationsApi notifications) {
        this.visit = visit;
        this.claims = claims;
        this.eligibility = eligibility;
        this.reviews = reviews;
        this.payouts = payouts;
        this.evidence = evidence;
        this.checks = checks;
        this.notifications = notifications;
    }

    Story of(Claim claim) {
        var placement = claim.placement();
        if (placement == null) {
            return new Story(visit, claim, null, List.of(), null, List.of(), List.of(), null, Log.of(List.of()));
        }
        var told = Together.ask(() -> claims.placement(placement));
        var decisions = Together.ask(() -> reviews.decisions(claim.id()).items());
        var money = Together.ask(() -> Money.of(List.of(Reach.orElse(NONE, () -> payouts.schedule(placement)))));
        var bank = Together.ask(() -> Answers.all(cursor -> evidence.ofClaim(claim.id(), cursor, MOST)));
        var messages = Together.ask(() -> notifications.sent(placement, MOST).items());
        var inForce = Together.ask(() -> inForce(claim, placement));
        var log = Stream.<AuditTrail>of(claims, eligibility, payouts, notifications)
                .map(service -> Together.ask(() -> entries(service, claim, placement)))
                .toList();
        return new Story(
                visit,
                claim,
                told.get(),
                decisions.orNull(),
                money.orNull(),
                bank.orNull(),
                messages.orNull(),
                inForce.orNull(),
                Log.of(log.stream().map(Part::orNull).toList()));
    }

    /** Of the claim, its practice, its placement and each of its lines. */
    private InForce inForce(Claim claim, UUID placement) {
        var lines = Reach.orElse(NONE, () -> payouts.schedule(placement)).instalments().stream()
                .map(Line::id);
        var subjects = Stream.concat(Stream.of(claim.id(), claim.practice(), placement), lines)
                .collect(toSet());
        return InForce.of(visit, checks, subjects);
    }

    /** What was done to the claim or its placement, and what of late was done for the practice that names one of them. */
    private static List<Entry> entries(AuditTrail service, Claim claim, UUID placement) {
        return Stream.of(
                        service.entries(claim.id(), null, null, MOST),
                        service.entries(placement, null, null, MOST),
                        service.entries(null, claim.practice(), null, MOST))
                .flatMap(answer -> answer.items().stream())
                .filter(entry -> entry.isAbout(claim.id()) || entry.isAbout(placement))
                .toList();
    }
}
