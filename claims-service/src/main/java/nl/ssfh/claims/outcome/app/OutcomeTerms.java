package nl.ssfh.claims.outcome.app;

import io.smallrye.config.ConfigMapping;
import nl.ssfh.claims.outcome.domain.Milestones;

/** When outcomes are asked, as the fund configured it. */
@ConfigMapping(prefix = "ssfh.outcomes")
public interface OutcomeTerms {

    /** How often the service looks who is to be asked, such as {@code 1h}. */
    String askEvery();

    int graduationAfterMonths();

    int askWithinDays();

    int weeksToTell();

    default Milestones milestones() {
        return new Milestones(graduationAfterMonths(), askWithinDays());
    }
}
