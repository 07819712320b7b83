package nl.ssfh.claims.month.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.month.domain.Months;
import nl.ssfh.claims.month.domain.Months.SaidOfStipend;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.app.StudentOfCaller;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;

/** Shows what practice and student said of the stipends of a placement. */
@ApplicationScoped
public class ShowReceipts {

    private final Placements placements;
    private final Months months;
    private final StudentOfCaller student;
    private final Access access;

    ShowReceipts(Placements placements, Months months, StudentOfCaller student, Access access) {
        this.placements = placements;
        this.months = months;
        this.student = student;
        this.access = access;
    }

    /** For the student of the placement, its practice and the fund. */
    @Transactional
    public List<SaidOfStipend> of(UUID id) {
        var placement = placements.find(id).orElseThrow(Problem::notFound);
        if (!student.find().contains(placement.student())) {
            access.requireReading(placement.practice());
        }
        return months.saidOf(id);
    }
}
