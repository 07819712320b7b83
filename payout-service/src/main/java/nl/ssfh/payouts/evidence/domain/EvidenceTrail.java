package nl.ssfh.payouts.evidence.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follows money in both directions. */
public interface EvidenceTrail {

    Optional<Evidence> of(UUID instalment);

    /** A line of the bank; what it is about is in it, unless nobody knows. */
    Optional<Evidence.BankSaid> bankLine(UUID id);

    /** Instalments of a claim after the one given, in the order of their ids. */
    List<UUID> ofClaim(UUID claim, UUID after, int limit);

    /** The transaction as it stands in the file of its run; nothing when it is in none. */
    Optional<String> transaction(Evidence.Attempt attempt);
}
