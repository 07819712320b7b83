package nl.ssfh.payouts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;

/** Funds with more lines than a test can have decided one by one. */
public final class ManyLines {

    private ManyLines() {}

    /** Lines of September 2024 that wait for their run, two a placement, as decisions leave them. */
    public static void due(EmptyBooks books, List<UUID> practices, int lines) {
        books.run("""
                create temporary table place on commit drop as
                select uuidv7() as placement, uuidv7() as claim, uuidv7() as decision,
                       (array[%s]::uuid[])[1 + n %% %d] as practice, n
                  from generate_series(1, %d) n;
                insert into decided_claim (claim, placement, practice, reference, decision, sequence, outcome, decided_on,
                                           in_force, last_day)
                select claim, placement, practice, 'SSFH-2024-' || lpad(n::text, 6, '0'), decision, 1, 'GRANTED',
                       '2024-09-02', true, '2024-09-30' from place;
                insert into granted_month (placement, fee, month, cents, confirmation)
                select placement, fee, '2024-09-01', cents, 'NONE'
                  from place cross join (values ('STIPEND', 15000), ('SUPERVISION', 20000)) f (fee, cents);
                insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month,
                                        decision, policy)
                select uuidv7(), placement, claim, practice, fee, '2024-09-01', 0, cents, 'PLANNED', '2024-09-01',
                       decision, 'ssfh-2024'
                  from place cross join (values ('STIPEND', 15000), ('SUPERVISION', 20000)) f (fee, cents);
                """.formatted(
                        practices.stream().map("'%s'"::formatted).collect(joining(",")), practices.size(), lines / 2));
        books.run("analyze");
    }
}
