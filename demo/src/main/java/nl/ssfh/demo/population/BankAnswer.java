package nl.ssfh.demo.population;

import org.jspecify.annotations.Nullable;

/** What the bank does with a payment to an account, with the reason code it gives. */
public enum BankAnswer {
    OK(null),
    /** Refused before it is made (pain.002). */
    REJECT_AC01("AC01"),
    REJECT_AC04("AC04"),
    /** Booked first and back some days later (camt.053). */
    RETURN_AC04("AC04"),
    RETURN_MD07("MD07");

    private final @Nullable String reason;

    BankAnswer(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean rejects() {
        return name().startsWith("REJECT");
    }

    public boolean returns() {
        return name().startsWith("RETURN");
    }

    /** The ISO code: AC01 incorrect account, AC04 closed account, MD07 holder deceased. */
    public String reason() {
        if (reason == null) {
            throw new IllegalStateException(this + " has no reason code");
        }
        return reason;
    }
}
