package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The claims that claims-service told of. */
public interface Claims {

    /** False when the claim was known, or withdrawn, before. */
    boolean add(Claim claim);

    /** A claim that waits for news, kept from others until the transaction ends; empty when unknown or withdrawn. */
    Optional<Claim> findLive(UUID id);

    void update(Claim claim);

    /** False when it was withdrawn before. The claim itself may still have to come. */
    boolean withdraw(UUID id, LocalDate day);
}
