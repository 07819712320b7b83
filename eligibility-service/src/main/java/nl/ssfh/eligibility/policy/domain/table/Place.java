package nl.ssfh.eligibility.policy.domain.table;

import nl.ssfh.eligibility.policy.domain.PolicyRefused;

/** Where in a policy we are, so that a refusal can point at it. */
public record Place(String words) {

    public Place row(int number) {
        return new Place("%s, row %d".formatted(words, number));
    }

    public Place cell(String name) {
        return new Place("%s, cell %s".formatted(words, name));
    }

    public Place table(String name) {
        return new Place("%s, table %s".formatted(words, name));
    }

    public PolicyRefused refuse(String reason) {
        return new PolicyRefused(words, reason);
    }

    public void require(boolean condition, String reason) {
        if (!condition) {
            throw refuse(reason);
        }
    }
}
