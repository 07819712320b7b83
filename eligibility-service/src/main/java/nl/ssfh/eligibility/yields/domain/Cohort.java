package nl.ssfh.eligibility.yields.domain;

import java.math.BigDecimal;
import java.util.Optional;
import nl.ssfh.contracts.Money;

/**
 * Some persons of whom it is known what became of them, and what was paid for them. Only sums, so that any number of
 * persons is no more than a few numbers.
 *
 * @param retained how many of them work in GP care
 * @param cents paid for all of them, less what came back
 * @param squares the square of each person's cents, added up
 * @param centsOfRetained paid for those who work in GP care
 */
public record Cohort(long persons, long retained, BigDecimal cents, BigDecimal squares, BigDecimal centsOfRetained) {

    public static final Cohort NOBODY = new Cohort(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Cohort plus(Cohort more) {
        return new Cohort(
                persons + more.persons,
                retained + more.retained,
                cents.add(more.cents),
                squares.add(more.squares),
                centsOfRetained.add(more.centsOfRetained));
    }

    public Money paid() {
        return new Money(cents.longValueExact());
    }

    /** How many of a hundred persons stay, as a share of 1. */
    public Estimate share() {
        return Wilson.share(retained, persons);
    }

    /** All that was paid, for those who left too, over the persons who stay; nothing when nobody stays. */
    public Optional<Estimate> costPerRetained() {
        return retained == 0 ? Optional.empty() : Optional.of(Fieller.costPerRetained(this));
    }
}
