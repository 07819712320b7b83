package nl.ssfh.payouts.receipt.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All disputes, those that are over too. */
public interface Disputes {

    /** Returns false, and adds nothing, when one is open on the month already. */
    boolean open(Dispute dispute);

    /** Practice and student say the same again. */
    void solve(PlacementMonth month, LocalDate on);

    Optional<Dispute> find(UUID id);

    /** Returns false when it is not open any more. */
    boolean close(UUID id, Dispute.Closing closing);

    /** At most {@code limit} disputes after the one given, in the order of their ids. */
    List<Dispute> page(boolean onlyOpen, UUID after, int limit);

    /** Destroys what was written about the student of the placement. */
    void forget(UUID placement);
}
