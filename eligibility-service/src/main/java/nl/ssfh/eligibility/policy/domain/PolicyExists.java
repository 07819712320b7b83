package nl.ssfh.eligibility.policy.domain;

/** There is a policy version, or a test case of one, with that name already. */
public class PolicyExists extends RuntimeException {

    private final String name;

    public PolicyExists(String name) {
        super(name + " exists");
        this.name = name;
    }

    public String name() {
        return name;
    }
}
