package nl.ssfh.eligibility.policy.domain;

/** A policy version is asked for a step that its state does not allow. */
public class PolicyCannotMove extends RuntimeException {

    private final PolicyState from;
    private final PolicyState to;

    public PolicyCannotMove(String version, PolicyState from, PolicyState to) {
        super("Policy %s is %s and cannot become %s".formatted(version, from, to));
        this.from = from;
        this.to = to;
    }

    public PolicyState from() {
        return from;
    }

    public PolicyState to() {
        return to;
    }
}
