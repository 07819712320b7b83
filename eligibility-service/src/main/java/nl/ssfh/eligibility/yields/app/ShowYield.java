package nl.ssfh.eligibility.yields.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.eligibility.yields.domain.Dimension;
import nl.ssfh.eligibility.yields.domain.Yield;
import nl.ssfh.eligibility.yields.domain.YieldFacts;

/** Shows what it costs per person who stays. */
@ApplicationScoped
public class ShowYield {

    private final YieldFacts facts;

    ShowYield(YieldFacts facts) {
        this.facts = facts;
    }

    @Transactional
    public Yield show(Milestone milestone, Dimension by) {
        return Yield.of(milestone, by, facts.groups(milestone, by));
    }
}
