package nl.ssfh.claims.student.domain;

import java.util.UUID;

/** The student has a login already. */
public class StudentLinked extends RuntimeException {

    public StudentLinked(UUID student) {
        super("Student " + student + " has a login already");
    }
}
