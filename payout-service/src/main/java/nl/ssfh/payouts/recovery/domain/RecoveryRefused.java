package nl.ssfh.payouts.recovery.domain;

/** What is asked cannot be done with a recovery as it stands. */
public final class RecoveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public RecoveryRefused(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Each reason for a no. */
    public enum Why {
        /** Nothing of it is open. */
        SETTLED,
        /** A run that is prepared keeps back for it. */
        IN_RUN,
        /** It comes back in this way already. */
        SAME_WAY,
        /** Nothing of the invoice is open. */
        INVOICE_PAID,
        /** Another way took the place of the invoice. */
        INVOICE_WITHDRAWN,
        /** An officer asked to write off already, and no other has decided. */
        WRITE_OFF_ASKED,
        WRITE_OFF_DECIDED,
        /** Who asked decides. */
        OWN_WRITE_OFF,
        /** Less is open than when it was asked for. */
        MORE_THAN_OPEN
    }
}
