package nl.ssfh.payouts.hold.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All holds, those that were lifted too. */
public interface Holds {

    Optional<Hold> find(UUID id);

    /** Returns false, and adds nothing, when the subject is held already. */
    boolean add(Hold hold);

    /** The hold as it was lifted; returns false when it was lifted before. */
    boolean lift(UUID id, Hold.Note note);

    /** At most {@code limit} holds after the one given, in the order of their ids. */
    List<Hold> page(boolean onlyOpen, UUID after, int limit);

    void rememberStudent(UUID placement, UUID student);
}
