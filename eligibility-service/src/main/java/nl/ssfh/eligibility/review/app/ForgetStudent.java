package nl.ssfh.eligibility.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.eligibility.decision.domain.PlacementStudents;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.platform.audit.Audit;

/** Destroys what people wrote about a placement, and by which login its student was known; what was decided stays. */
@ApplicationScoped
public class ForgetStudent {

    private final Reviews reviews;
    private final PlacementStudents students;
    private final Audit audit;

    ForgetStudent(Reviews reviews, PlacementStudents students, Audit audit) {
        this.reviews = reviews;
        this.students = students;
        this.audit = audit;
    }

    @Transactional
    public void on(StudentForgotten event) {
        var placement = event.placement();
        students.unlink(placement);
        var destroyed = reviews.destroyWords(placement);
        audit.record("destroy", "review-words", placement, event.practice(), Map.of("reviews", destroyed));
    }
}
