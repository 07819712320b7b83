package nl.ssfh.payouts.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank accounts of all practices, with every account they gave before. */
public interface BankAccounts {

    /** The newest account of a practice: the one that counts. */
    Optional<StandingAccount> current(UUID practice);

    /** At most {@code limit} that count, ask for a verdict and have none, after the one given, in the order of their ids. */
    List<StandingAccount> undecided(UUID after, int limit);

    /** Returns the id of the new account. */
    UUID add(BankAccount account, Set set, PayeeMatch payee);

    /** An officer decided on the payee of an account; the first decision stands. Returns false when there was one. */
    boolean decide(UUID account, Verdict verdict);

    /**
     * Who set an account and when.
     *
     * @param payableFrom the first day on which a run may pay to it
     */
    record Set(String by, Instant at, LocalDate payableFrom) {}

    /** What an officer made of a payee that does not match. */
    record Verdict(boolean accepted, String reason, String by, Instant at) {}
}
