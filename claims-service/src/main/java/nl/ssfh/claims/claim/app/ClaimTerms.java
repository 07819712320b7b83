package nl.ssfh.claims.claim.app;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/** The terms that the fund keeps, as it configured them. */
@ConfigMapping(prefix = "ssfh.claim")
public interface ClaimTerms {

    /** Months after the first or the last day in which a claim is in time; the policies judge it (X5). */
    int withinMonths();

    /** Weeks in which the fund decides on a claim. */
    int decideWithinWeeks();

    default LocalDate deadline(LocalDate countedFrom) {
        return countedFrom.plusMonths(withinMonths());
    }
}
