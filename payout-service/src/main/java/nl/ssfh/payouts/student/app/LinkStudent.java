package nl.ssfh.payouts.student.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.payouts.student.domain.StudentLogins;

/** Keeps by which login the student of a placement is known, until nobody may know it any more. */
@ApplicationScoped
public class LinkStudent {

    private final StudentLogins logins;

    LinkStudent(StudentLogins logins) {
        this.logins = logins;
    }

    @Transactional
    public void on(StudentLinked linked) {
        logins.link(linked.placement(), linked.student(), linked.subject());
    }

    @Transactional
    public void on(StudentForgotten forgotten) {
        logins.forget(forgotten.placement());
    }
}
