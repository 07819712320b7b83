package nl.ssfh.claims.student.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The logins of students. A person whom practices know by several mail addresses is several students. */
public interface StudentLogins {

    /** Links the login, or throws {@link StudentLinked} when the student has another one. */
    void link(UUID student, String subject, Instant at);

    Optional<String> loginOf(UUID student);

    /** Whom the login is linked to. */
    Set<UUID> studentsOf(String subject);
}
