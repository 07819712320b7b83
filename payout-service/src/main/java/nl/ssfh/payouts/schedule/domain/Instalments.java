package nl.ssfh.payouts.schedule.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;

/** All instalments. */
public interface Instalments {

    /** Every line of a placement, oldest first. */
    List<Line> linesOf(UUID placement);

    void apply(ClaimDecided decided, Cause cause, List<LineChange> changes);

    /** The schedule of a placement, by month and fee. */
    List<Instalment> schedule(UUID placement);

    /** At most {@code limit} instalments after the one given, in the order of their ids. */
    List<Instalment> page(InstalmentFilter filter, UUID after, int limit);

    /** Every instalment that the filter lets through, one at a time, in the order of their ids. */
    void each(InstalmentFilter filter, Consumer<Instalment> effect);

    /** The first month, from the one given on, that has no run yet. */
    YearMonth firstWithoutRun(YearMonth from);

    /** A bank account came: lines that waited for one are due again. Returns how many. */
    int makePayable(UUID practice);

    Optional<Instalment> find(UUID id);

    /** A line that the bank refused or sent back goes along with the next run, by the word of an officer. */
    void payAgain(UUID id, String by, Instant at);
}
