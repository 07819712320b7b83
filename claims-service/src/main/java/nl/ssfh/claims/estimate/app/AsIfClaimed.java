package nl.ssfh.claims.estimate.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.PlacementFacts;

/** The facts of a placement as if its practice claimed for it today. */
@ApplicationScoped
public class AsIfClaimed {

    private final ContributionRegister register;
    private final Clock clock;

    AsIfClaimed(ContributionRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is not answered of the agreement is taken to be in order. */
    public PlacementFacts facts(UUID practice, Timeline known, boolean employed, Answers answers) {
        return new PlacementFacts(
                known.period(),
                known.interruptions(),
                known.terms(),
                new Agreement(
                        !Boolean.FALSE.equals(answers.mandatoryFormat()),
                        !Boolean.FALSE.equals(answers.namesPractice()),
                        !Boolean.FALSE.equals(answers.namesStudent())),
                employed,
                Claimant.PRACTICE,
                register.statusOf(practice, today()));
    }

    PlacementFacts facts(UUID practice, Agreed agreed, Answers answers) {
        var known = new Timeline(agreed.period(), agreed.terms(), List.of());
        return facts(practice, known, agreed.employedInSameFunction(), answers);
    }
}
