package nl.ssfh.eligibility.policy.domain;

/** Who proposed or wrote a policy version wants to publish it too. */
public class PolicyNeedsOtherEyes extends RuntimeException {

    public PolicyNeedsOtherEyes(String version) {
        super("Policy %s is published by another officer than who wrote or proposed it".formatted(version));
    }
}
