package nl.ssfh.payouts.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The bank accounts of all practices, with every account they gave before. */
public interface BankAccounts {

    /** The newest account of a practice: the one that counts. */
    Optional<BankAccount> current(UUID practice);

    void add(BankAccount account, String setBy, Instant validFrom);
}
