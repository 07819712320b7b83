package nl.ssfh.payouts.schedule.domain;

import java.util.Arrays;

/**
 * What is looked at before a line goes along with a run, in this order: why the fund itself holds it. A line that the
 * bank refused carries the bank's own reason code.
 */
public enum HoldReason {
    /** The practice gave no bank account. */
    NO_BANK_ACCOUNT(WaitsFor.BANK_ACCOUNT),
    /** Its new account is too new: a change by the wrong hands must be noticed first. */
    COOLING_OFF(WaitsFor.COOLING_OFF),
    /** The account stands on another name, or may, and no officer accepted it. */
    PAYEE_NOT_ACCEPTED(WaitsFor.OFFICER),
    /** An officer placed a hold on its claim, student, practice or account. */
    ON_HOLD(WaitsFor.OFFICER),

    /** The policy asks whether the placement was running in the month, and nobody said so. */
    NOT_CONFIRMED(WaitsFor.CONFIRMATION),

    /** No claim of the practice for the placement is in force. */
    DECISION_NOT_VALID(WaitsFor.OFFICER),

    /** The lines of the fee and month sum up to more than the decision in force grants. */
    OVER_DECISION(WaitsFor.OFFICER),

    /** It would pay more than the budget of its year and fee has left. Looked at when all else is right. */
    BUDGET(WaitsFor.BUDGET);

    /** The reason of a line that an officer took out of a run. No check: the next run takes it along. */
    public static final String TAKEN_OUT = "TAKEN_OUT";

    private final WaitsFor waitsFor;

    HoldReason(WaitsFor waitsFor) {
        this.waitsFor = waitsFor;
    }

    /** A reason of the fund, and none of a bank. */
    static boolean isOfFund(String reason) {
        return reason.equals(TAKEN_OUT)
                || Arrays.stream(values()).anyMatch(own -> own.name().equals(reason));
    }

    /** Holds of today only: of a line that no run is near it may be otherwise by then. */
    boolean isOfToday() {
        return this == COOLING_OFF || this == NOT_CONFIRMED || this == BUDGET;
    }

    WaitsFor waitsFor() {
        return waitsFor;
    }
}
