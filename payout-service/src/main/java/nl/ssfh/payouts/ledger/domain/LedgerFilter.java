package nl.ssfh.payouts.ledger.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is absent does not narrow. Both days are included. */
public record LedgerFilter(
        @Nullable Account account,
        @Nullable UUID practice,
        @Nullable UUID placement,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything of some days. */
    public static LedgerFilter between(LocalDate from, LocalDate to) {
        return new LedgerFilter(null, null, null, from, to);
    }
}
