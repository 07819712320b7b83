package nl.ssfh.eligibility.policy.domain;

/** A parameter of a policy cannot be what it says. */
public class WrongParameter extends IllegalArgumentException {

    private final transient Said reason;

    WrongParameter(Flaw flaw, Object... details) {
        super(flaw.with(details).en());
        this.reason = flaw.with(details);
    }

    public Said reason() {
        return reason;
    }
}
