package nl.ssfh.claims.person.store;

import java.util.List;

/** What is done to the rows of students who are erased, in this order. */
final class Erasure {

    static final List<String> STATEMENTS =
            List.of("""
            update draft set typed = typed - 'student' where typed -> 'student' is not null
              and lower(typed #>> '{student,email}') in (select email from student where id = any (?1))
            """, """
            update student set email = 'erased-' || id || '@erased.invalid', erased_on = current_date
            where id = any (?1)
            """, """
            update student_entry set name = '(verwijderd)', email = 'erased-' || student || '@erased.invalid'
            where student = any (?1)
            """, """
            update contest set note = null, answer = null
            where placement in (select id from placement where student = any (?1))
            """, """
            update invitation set state = 'WITHDRAWN'
            where state = 'OPEN' and placement in (select id from placement where student = any (?1))
            """, """
            delete from preference where subject in (select subject from student_login where student = any (?1))
            """, "delete from student_login where student = any (?1)");

    private Erasure() {}
}
