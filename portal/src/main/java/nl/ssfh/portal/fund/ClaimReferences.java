package nl.ssfh.portal.fund;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.apis.Together.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The references of claims, of which other services know the ids alone. */
@ApplicationScoped
public class ClaimReferences {

    private final ClaimsApi claims;
    private final ReviewsApi reviews;

    ClaimReferences(@RestClient ClaimsApi claims, @RestClient ReviewsApi reviews) {
        this.claims = claims;
        this.reviews = reviews;
    }

    /** Those that are known now, each asked for once and all at the same time. */
    Map<UUID, String> of(Stream<UUID> ids) {
        return known(ids, this::reference);
    }

    /** The same of the claims on these placements, by the placement. */
    public Map<UUID, String> ofPlacements(Stream<UUID> ids) {
        return known(ids, this::ofPlacement);
    }

    private static Map<UUID, String> known(Stream<UUID> ids, Function<UUID, Optional<String>> question) {
        var asked = ids.distinct().collect(toMap(id -> id, id -> Together.ask(() -> question.apply(id))));
        var known = new HashMap<UUID, String>();
        asked.forEach((id, part) -> found(part).ifPresent(reference -> known.put(id, reference)));
        return known;
    }

    private static Optional<String> found(Part<Optional<String>> part) {
        var found = part.orNull();
        return found == null ? Optional.empty() : found;
    }

    private Optional<String> reference(UUID claim) {
        return Optional.ofNullable(Reach.ifThere(() -> claims.claim(claim))).map(Claim::reference);
    }

    private Optional<String> ofPlacement(UUID placement) {
        var decisions = reviews.decisionsOn(placement).items();
        return decisions.isEmpty()
                ? Optional.empty()
                : reference(decisions.getLast().claim());
    }
}
