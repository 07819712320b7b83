package nl.ssfh.payouts.recovery.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.Money;

/** All recoveries: every line below zero, by itself set off against coming lines. */
public interface Recoveries {

    /** A line below zero came into being, or its amount changed, and the practice has the money. */
    void ask(UUID recovery, LocalDate on);

    /** Of some recoveries those of which more was paid than is granted, and did not come back. */
    Set<UUID> paid(List<UUID> recoveries);

    /** Those that were not asked, and of which more was paid by now than is granted. */
    List<Recovery> unasked();

    Optional<Recovery> find(UUID id);

    /** The way from now on; a plan by set-off bounds what is kept back each month. */
    void choose(UUID recovery, Choice choice, List<Plan.Part> parts);

    /** A recovery of which nothing is open any more is recovered. */
    void settle(UUID recovery);

    /**
     * What is set off but will find nothing to be set off against: asked and last kept back before {@code since}, and
     * no line of the practice waits to be paid.
     *
     * @param least what is open must be worth an invoice
     */
    List<Recovery> stranded(YearMonth since, Money least);

    /** At most {@code limit} recoveries after the one given, in the order of their ids. */
    List<Recovery> page(RecoveryFilter filter, UUID after, int limit);

    List<History.Kept> kept(UUID recovery);

    List<Plan.Part> parts(UUID recovery);

    List<Choice> choices(UUID recovery);
}
