package nl.ssfh.eligibility.yields.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.eligibility.yields.domain.YieldFacts;

/** Keeps what others tell of outcomes and payments. */
@ApplicationScoped
public class KeepYieldFacts {

    private final YieldFacts facts;

    KeepYieldFacts(YieldFacts facts) {
        this.facts = facts;
    }

    @Transactional
    public void on(OutcomeRecorded event) {
        facts.outcome(event.placement(), event.milestone(), event.inGpCare());
    }

    @Transactional
    public void on(InstalmentsPaid event) {
        var paid = event.lines().stream().map(PaidLine::amount).reduce(Money.ZERO, Money::plus);
        facts.paid(event.placement(), paid.cents());
    }

    /** Money that came back is no cost. */
    @Transactional
    public void on(InstalmentReturned event) {
        facts.paid(event.placement(), event.amount().negated().cents());
    }
}
