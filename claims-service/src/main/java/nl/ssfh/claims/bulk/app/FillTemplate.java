package nl.ssfh.claims.bulk.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.KnownStudents;
import nl.ssfh.claims.bulk.domain.KnownStudents.Known;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;

/** Fills the template of an import with the students whom the caller's practices know. */
@ApplicationScoped
public class FillTemplate {

    private final KnownStudents students;
    private final Mandates mandates;
    private final Caller caller;

    FillTemplate(KnownStudents students, Mandates mandates, Caller caller) {
        this.students = students;
        this.mandates = mandates;
        this.caller = caller;
    }

    @Transactional
    public Set<UUID> practices() {
        return Set.copyOf(mandates.practicesOf(caller.subject()));
    }

    @Transactional
    public List<Known> students(Set<UUID> practices, UUID after, int limit) {
        return students.of(practices, after, limit);
    }
}
