package nl.ssfh.demo.population;

import java.time.LocalDate;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import org.jspecify.annotations.Nullable;

/**
 * How the claim is filed.
 *
 * @param employed the student is employed and paid in the function he learns
 * @param withdrawnOn absent when the claim stays
 */
public record Filing(
        LocalDate submittedOn,
        Claimant by,
        boolean employed,
        Agreement agreement,
        @Nullable LocalDate withdrawnOn) {

    public Filing submittedOn(LocalDate day) {
        return new Filing(day, by, employed, agreement, withdrawnOn);
    }

    public Filing by(Claimant claimant) {
        return new Filing(submittedOn, claimant, employed, agreement, withdrawnOn);
    }

    public Filing with(Agreement other) {
        return new Filing(submittedOn, by, employed, other, withdrawnOn);
    }

    public Filing inEmployment() {
        return new Filing(submittedOn, by, true, agreement, withdrawnOn);
    }

    public Filing withdrawnOn(LocalDate day) {
        return new Filing(submittedOn, by, employed, agreement, day);
    }
}
