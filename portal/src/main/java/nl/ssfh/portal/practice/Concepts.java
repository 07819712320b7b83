package nl.ssfh.portal.practice;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimsApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Names drafts by who they are for. */
@ApplicationScoped
class Concepts {

    private final ClaimsApi claims;

    Concepts(@RestClient ClaimsApi claims) {
        this.claims = claims;
    }

    /** Those among the claims, in the same order. */
    List<Concept> of(List<Claim> found, List<Placement> placements) {
        var known = placements.stream().collect(Collectors.toMap(Placement::id, Function.identity()));
        return found.stream()
                .filter(Claim::isDraft)
                .map(claim -> of(claim, known::get))
                .toList();
    }

    Concept of(Claim claim) {
        return of(claim, claims::placement);
    }

    private Concept of(Claim claim, Function<UUID, @Nullable Placement> known) {
        var id = claim.placement();
        var placement = id == null ? null : known.apply(id);
        return placement == null
                ? typed(claim.id())
                : new Concept(claim.id(), placement.studentName(), placement.firstDay());
    }

    private Concept typed(UUID claim) {
        var placement = claims.draft(claim).newPlacement();
        var student = placement == null ? null : placement.student();
        var name = student == null ? null : student.name();
        return new Concept(claim, requireNonNullElse(name, ""), placement == null ? null : placement.firstDay());
    }
}
