package nl.ssfh.eligibility.policy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the versions in force when another is published.
 *
 * <p>A placement-month has one policy. So the next version is either for months that are nobody's, or it says which
 * version it replaces: that one keeps the months before it, and the next must be for all the others.
 *
 * @param next the version to be published
 * @param replaced the version it replaces, as it will be; absent when it replaces none
 * @param others what stays as it is
 */
public record Succession(PolicyVersion next, @Nullable PolicyVersion replaced, List<PolicyVersion> others) {

    public Succession {
        others = List.copyOf(others);
    }

    /**
     * Lets the next version have its months, if it may.
     *
     * @param replaces the name of the version that {@code next} says it replaces
     * @throws PolicyMonthsTaken when a version would have to give up months that it was not said to
     * @throws PolicyReplacesNothing when there is no such version with months to give up
     */
    public static Succession of(PolicyVersion next, @Nullable String replaces, List<PolicyVersion> inForce) {
        var others = new ArrayList<PolicyVersion>();
        PolicyVersion replaced = null;
        for (var each : inForce) {
            if (each.id().equals(next.id()) || !each.validity().overlaps(next.validity())) {
                others.add(each);
            } else if (each.version().equals(replaces) && next.validity().reachesEndOf(each.validity())) {
                replaced = each.replacedFrom(next.validity().first());
            } else {
                throw new PolicyMonthsTaken(next.version(), each.version());
            }
        }
        if (replaces != null && replaced == null) {
            throw new PolicyReplacesNothing(next.version(), replaces);
        }
        return new Succession(next, replaced, others);
    }

    public Optional<PolicyVersion> changed() {
        return Optional.ofNullable(replaced);
    }

    /** All versions in force after the publication. */
    public List<PolicyVersion> inForce() {
        var all = new ArrayList<>(others);
        all.add(next);
        changed().filter(version -> version.state().isInForce()).ifPresent(all::add);
        return all;
    }
}
