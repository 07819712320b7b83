package nl.ssfh.eligibility.decision.domain;

import java.util.UUID;

/** By which login the student of a placement is known. */
public interface PlacementStudents {

    /** A later login replaces the one before. */
    void link(UUID placement, String subject);

    void unlink(UUID placement);

    boolean isStudentOf(UUID placement, String subject);
}
