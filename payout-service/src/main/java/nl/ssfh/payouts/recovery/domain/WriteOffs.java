package nl.ssfh.payouts.recovery.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that officers asked to give up. */
public interface WriteOffs {

    /** Returns false, and adds nothing, when one waits for the recovery already. */
    boolean add(WriteOff asked);

    Optional<WriteOff> find(UUID id);

    void decide(UUID id, WriteOff.Verdict verdict);

    /** Of one recovery, oldest first. */
    List<WriteOff> of(UUID recovery);
}
