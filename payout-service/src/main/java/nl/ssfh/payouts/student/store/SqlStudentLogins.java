package nl.ssfh.payouts.student.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.student.domain.StudentLogins;

@ApplicationScoped
class SqlStudentLogins implements StudentLogins {

    private final Sql sql;

    SqlStudentLogins(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void link(UUID placement, UUID student, String subject) {
        sql.update("""
                insert into student_login (placement, student, subject) values (?, ?, ?)
                on conflict (placement) do update set student = excluded.student, subject = excluded.subject
                """, placement, student, subject);
    }

    @Override
    public void forget(UUID placement) {
        sql.update("delete from student_login where placement = ?", placement);
    }

    @Override
    public boolean isLoginAt(UUID placement, String subject) {
        return is(
                "select exists (select from student_login where placement = ? and subject = ?) as so",
                placement,
                subject);
    }

    @Override
    public boolean isLoginOf(UUID student, String subject) {
        return is(
                "select exists (select from student_login where student = ? and subject = ?) as so", student, subject);
    }

    @Override
    public boolean isKnown(UUID student) {
        return is("select exists (select from placement_student where student = ?) as so", student);
    }

    private boolean is(String question, Object... parameters) {
        return sql.one(question, row -> row.flag("so"), parameters);
    }
}
