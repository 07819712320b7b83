package nl.ssfh.eligibility.policy.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ssfh.eligibility.policy.domain.table.Place;

/** All published policies; no two of them are for the same placement-month. */
public final class Policies {

    private final List<Policy> byMonth;

    public Policies(List<Policy> policies) {
        byMonth = policies.stream()
                .sorted(Comparator.comparing(policy -> policy.validity().first()))
                .toList();
        for (int i = 1; i < byMonth.size(); i++) {
            refuseOverlap(byMonth.get(i - 1), byMonth.get(i));
        }
    }

    private static void refuseOverlap(Policy earlier, Policy later) {
        if (earlier.validity().overlaps(later.validity())) {
            throw new Place(later.version()).refuse(Flaw.MONTHS_TAKEN, earlier.version());
        }
    }

    /** The oldest first. */
    public List<Policy> all() {
        return byMonth;
    }

    public Optional<Policy> named(String version) {
        return byMonth.stream()
                .filter(policy -> policy.version().equals(version))
                .findFirst();
    }

    /** The policy for a placement-month, whenever it was filed; empty for a month that nobody made rules for. */
    public Optional<Policy> covering(YearMonth month) {
        return byMonth.stream()
                .filter(policy -> policy.validity().contains(month))
                .findFirst();
    }
}
