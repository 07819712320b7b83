package nl.ssfh.claims.month.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.month.domain.AskedMonth;
import nl.ssfh.claims.month.domain.Months;
import nl.ssfh.claims.month.domain.Months.Asked;
import nl.ssfh.claims.practice.app.ReachOfCaller;
import nl.ssfh.claims.student.app.StudentOfCaller;
import nl.ssfh.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Shows of which placements is asked whether they are still running. */
@ApplicationScoped
public class ShowMonths {

    private final Months months;
    private final ReachOfCaller reach;
    private final StudentOfCaller student;

    ShowMonths(Months months, ReachOfCaller reach, StudentOfCaller student) {
        this.months = months;
        this.reach = reach;
        this.student = student;
    }

    /** A student sees his own, everybody else those within reach. */
    @Transactional
    public List<AskedMonth> asked(YearMonth month, @Nullable UUID practice, Cursor cursor) {
        var self = practice == null ? student.find() : Set.<UUID>of();
        var asked = new Asked(month, self.isEmpty() ? reach.within(practice) : reach.all(), self);
        return months.asked(asked, cursor.after(), cursor.fetch());
    }
}
