package nl.ssfh.payouts.ledger.domain;

import org.jspecify.annotations.Nullable;

/** Computes anew what must hold of the books. */
public interface BookChecks {

    /**
     * All checks, on the books as they stood at one moment. Begins a transaction that does nothing else.
     *
     * @param knownHead a hash that was answered or logged before, which must still be in the chain
     */
    Verification verify(@Nullable String knownHead);
}
