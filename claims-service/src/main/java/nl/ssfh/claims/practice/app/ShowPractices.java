package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Practice;
import nl.ssfh.claims.practice.domain.Practices;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;

/** Shows practices and their mandates to those who may see them. */
@ApplicationScoped
public class ShowPractices {

    private final Practices practices;
    private final MandateBook mandates;
    private final ReachOfCaller reach;
    private final Access access;

    ShowPractices(Practices practices, MandateBook mandates, ReachOfCaller reach, Access access) {
        this.practices = practices;
        this.mandates = mandates;
        this.reach = reach;
        this.access = access;
    }

    @Transactional
    public List<Practice> list(Cursor cursor) {
        return practices.list(reach.all(), cursor.after(), cursor.fetch());
    }

    @Transactional
    public Practice get(UUID id) {
        access.requireReading(id);
        return practices.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Mandate> mandates(UUID practice, Cursor cursor) {
        access.requireReading(practice);
        return mandates.list(practice, cursor.after(), cursor.fetch());
    }
}
