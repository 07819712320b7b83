package nl.ssfh.eligibility.decision.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.PlacementStudents;
import nl.ssfh.eligibility.store.Sql;

@ApplicationScoped
class PostgresPlacementStudents implements PlacementStudents {

    private final Sql sql;

    PostgresPlacementStudents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void link(UUID placement, String subject) {
        sql.update("""
                insert into placement_student (placement, subject) values (?, ?)
                on conflict (placement) do update set subject = excluded.subject""", placement, subject);
    }

    @Override
    public void unlink(UUID placement) {
        sql.update("delete from placement_student where placement = ?", placement);
    }

    @Override
    public boolean isStudentOf(UUID placement, String subject) {
        return !sql.query(
                        row -> subject,
                        "select from placement_student where placement = ? and subject = ?",
                        placement,
                        subject)
                .isEmpty();
    }
}
