package nl.ssfh.eligibility.policy.domain;

/** A policy version is for months that another published one is for. */
public class PolicyMonthsTaken extends RuntimeException {

    private final String other;

    public PolicyMonthsTaken(String version, String other) {
        super("Policy %s is for placement-months of %s too".formatted(version, other));
        this.other = other;
    }

    public String other() {
        return other;
    }
}
