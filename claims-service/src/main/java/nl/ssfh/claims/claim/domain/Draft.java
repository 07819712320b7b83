package nl.ssfh.claims.claim.domain;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft holds: anything may be absent but the practice.
 *
 * @param placement the placement that is claimed for, when it is registered already
 * @param typed what was typed of a placement that is not registered yet, as JSON
 */
public record Draft(
        UUID practice, @Nullable UUID placement, @Nullable String typed, Answers answers) {

    public Optional<String> typedPlacement() {
        return Optional.ofNullable(typed);
    }
}
