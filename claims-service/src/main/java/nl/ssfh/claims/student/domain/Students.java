package nl.ssfh.claims.student.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.domain.MailAddress;

/**
 * All students. One mail address is one student, at whichever practice.
 *
 * <p>The id of a student tells nothing: it is drawn at random, so that no practice can read from it that another one
 * knew the student before.
 */
public interface Students {

    /** Keeps what the practice entered, in the place of what it entered before, and gives the student's id. */
    UUID enter(UUID practice, Entry entry);

    /** Nobody else claims for the student until this transaction ends. */
    void lock(UUID student);

    /** What was entered, for each enrolment that exists. */
    Map<Enrolment, Entry> entries(Collection<Enrolment> enrolments);

    /** Whether the mail address is the student's. */
    boolean isAddressOf(UUID student, MailAddress address);
}
