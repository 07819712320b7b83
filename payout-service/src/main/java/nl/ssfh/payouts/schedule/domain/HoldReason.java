package nl.ssfh.payouts.schedule.domain;

/** Why the fund itself holds a line; a line the bank refused carries the bank's own reason code. */
public final class HoldReason {

    public static final String NO_BANK_ACCOUNT = "NO_BANK_ACCOUNT";

    private HoldReason() {}
}
