package nl.ssfh.payouts.ledger.domain;

import java.time.Instant;
import java.util.Optional;

/** The seals of the ledger, each over the entries since the one before. */
public interface LedgerSeals {

    /** Up to which number no entry is still to come: waits until nobody writes, and lets nobody write meanwhile. */
    long settled();

    /** Seals the next entries up to a number, at most so many; nothing when there are none, or another is at it. */
    Optional<LedgerSeal> sealNext(long upto, int atMost, Instant at);
}
