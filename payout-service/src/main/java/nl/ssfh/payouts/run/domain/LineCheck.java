package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.schedule.domain.HoldReason;

/**
 * What was looked at before one line went along with a run.
 *
 * @param reference of the claim
 * @param what what is to be paid
 * @param failed not empty for a line that was held instead
 * @param overridden said no too, and was let pass by an officer
 */
public record LineCheck(
        UUID instalment,
        UUID placement,
        UUID practice,
        String reference,
        What what,
        List<HoldReason> passed,
        List<HoldReason> failed,
        List<HoldReason> overridden) {

    public LineCheck {
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
        overridden = List.copyOf(overridden);
    }

    /** What a line pays: so much of one fee for one month, before anything is set off. */
    public record What(Fee fee, YearMonth month, Money amount) {}

    /** Which lines of a run are asked for. */
    public enum Which {
        ALL,
        /** Failed a check, and did not go along. */
        HELD,
        /** Go along, or went: no check stopped them and no officer took them out. */
        TAKEN
    }
}
