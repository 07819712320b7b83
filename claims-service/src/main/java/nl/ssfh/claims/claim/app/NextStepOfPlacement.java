package nl.ssfh.claims.claim.app;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.placement.app.NextStep;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.task.domain.Waiting;

/** A placement waits for what its claim waits for; without one, for a claim. */
@ApplicationScoped
class NextStepOfPlacement implements NextStep {

    private final Claims claims;
    private final NextSteps steps;

    NextStepOfPlacement(Claims claims, NextSteps steps) {
        this.claims = claims;
        this.steps = steps;
    }

    @Override
    public Map<UUID, Waiting> of(List<Placement> placements) {
        var live = claims.liveFor(placements.stream().map(Placement::id).toList()).stream()
                .collect(toMap(Claim::claimedPlacement, claim -> claim));
        return placements.stream().collect(toMap(Placement::id, placement -> {
            var claim = live.get(placement.id());
            return claim == null
                    ? steps.unclaimed(placement.deadlineFrom())
                    : steps.of(claim, placement.deadlineFrom());
        }));
    }
}
