package nl.ssfh.eligibility.policy.domain;

/** A policy version says that it replaces another, which is not in force or has none of its months. */
public class PolicyReplacesNothing extends RuntimeException {

    private final String replaces;

    public PolicyReplacesNothing(String version, String replaces) {
        super("Policy %s cannot replace %s".formatted(version, replaces));
        this.replaces = replaces;
    }

    public String replaces() {
        return replaces;
    }
}
