package nl.ssfh.eligibility.decision.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.eligibility.decision.domain.PlacementStudents;

/** Lets a student see the decisions on a placement, whether its claim was told before or comes later. */
@ApplicationScoped
public class LinkStudent {

    private final PlacementStudents students;

    LinkStudent(PlacementStudents students) {
        this.students = students;
    }

    @Transactional
    public void on(StudentLinked event) {
        students.link(event.placement(), event.subject());
    }
}
