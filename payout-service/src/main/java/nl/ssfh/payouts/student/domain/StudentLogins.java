package nl.ssfh.payouts.student.domain;

import java.util.UUID;

/** By which login students are known. */
public interface StudentLogins {

    /** From now on the student of the placement is known by his login. */
    void link(UUID placement, UUID student, String subject);

    /** Nobody may know any more who the student of the placement was. */
    void forget(UUID placement);

    boolean isLoginAt(UUID placement, String subject);

    boolean isLoginOf(UUID student, String subject);

    /** Whether a placement of his was ever told. */
    boolean isKnown(UUID student);
}
