package nl.ssfh.eligibility.policy.domain;

import nl.ssfh.contracts.Money;

/** Days of one month for which one monthly rate holds. */
public record RatedDays(Money rate, int days) {

    public RatedDays {
        if (days < 0) {
            throw new IllegalArgumentException("%d days".formatted(days));
        }
    }

    long centDays() {
        return Math.multiplyExact(rate.cents(), days);
    }
}
