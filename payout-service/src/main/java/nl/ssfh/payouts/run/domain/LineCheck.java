package nl.ssfh.payouts.run.domain;

import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.schedule.domain.HoldReason;

/**
 * What was looked at before one line went along with a run.
 *
 * @param failed not empty for a line that was held instead
 * @param overridden said no too, and was let pass by an officer
 */
public record LineCheck(
        UUID instalment,
        UUID placement,
        UUID practice,
        List<HoldReason> passed,
        List<HoldReason> failed,
        List<HoldReason> overridden) {

    public LineCheck {
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
        overridden = List.copyOf(overridden);
    }
}
