package nl.ssfh.payouts.bank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** What the bank said and nobody could apply, with what officers do about it. */
public interface SuspenseItems {

    Optional<SuspenseItem> find(UUID id);

    /** At most {@code limit} items after the one given, in the order of their ids. */
    List<SuspenseItem> page(Filter filter, UUID after, int limit);

    void keep(SuspenseWork work, Note note);

    List<Note> notes(UUID item);

    List<Count> counts();

    /** What the transaction with this end-to-end id was for. */
    Optional<Money> amountOf(String endToEndId);

    /** Why the one line of this report could not be applied. */
    Suspense reasonIn(UUID report);

    /**
     * What is asked for.
     *
     * @param state absent for all that is not done, and of one report for all
     */
    record Filter(
            @Nullable UUID report,
            @Nullable SuspenseState state,
            @Nullable Suspense reason,
            @Nullable String officer) {}

    /** What an officer did, when and why. */
    record Note(SuspenseState state, @Nullable String reason, String by, Instant at) {}

    /** How many items stand in a state, what money they are about, and the day of the oldest. */
    record Count(SuspenseState state, int items, Money amount, LocalDate oldest) {}
}
