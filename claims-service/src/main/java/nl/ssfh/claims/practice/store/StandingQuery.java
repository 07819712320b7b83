package nl.ssfh.claims.practice.store;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Seat;
import nl.ssfh.claims.practice.domain.Standing;
import nl.ssfh.claims.practice.domain.Standing.Right;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.database.Only;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads how things stand at many seats in two statements. */
record StandingQuery(Session db) {

    /** Until the transaction ends, in one order for all, so that nobody waits in a circle. */
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(subject, 1)))
            from (select distinct subject from unnest(?1) as wanted (subject) order by subject) as people
            """;

    private static final String STANDINGS = """
            select seat.practice, seat.subject, own.id as own_id, own.role as own_role, through.role as through_role,
              told.id as told_id, told.role as told_role
            from unnest(?1, ?2) as seat (practice, subject)
            left join mandate_grant own on own.practice = seat.practice and own.subject = seat.subject
              and coalesce(own.last_day, 'infinity') >= ?3
            left join lateral (
              select given.role from organisation_member member
              join mandate_grant given on given.organisation = member.organisation
              where member.subject = seat.subject and given.practice = seat.practice
                and coalesce(given.last_day, 'infinity') >= ?3
              order by array_position(array['OWNER', 'FILER', 'VIEWER'], given.role) limit 1) through on true
            left join mandate told on told.practice = seat.practice and told.subject = seat.subject
            """;

    List<Standing> of(Collection<Seat> seats, LocalDate day) {
        var subjects = seats.stream().map(Seat::subject).toArray(String[]::new);
        db.createNativeQuery(LOCK, Object[].class)
                .setTupleTransformer(Only.of(Long.class))
                .setParameter(1, subjects, String[].class)
                .getSingleResult();
        return db.createNativeQuery(STANDINGS, Tuple.class)
                .setParameter(1, seats.stream().map(Seat::practice).toArray(UUID[]::new), UUID[].class)
                .setParameter(2, subjects, String[].class)
                .setParameter(3, day)
                .getResultStream()
                .map(row -> standing(row))
                .toList();
    }

    private static Standing standing(Tuple row) {
        return new Standing(
                new Seat(row.get("practice", UUID.class), row.get("subject", String.class)),
                right(row, "own"),
                role(row.get("through_role", String.class)),
                right(row, "told"));
    }

    private static @Nullable Right right(Tuple row, String whose) {
        var id = row.get(whose + "_id", UUID.class);
        var role = role(row.get(whose + "_role", String.class));
        return id == null || role == null ? null : new Right(id, role);
    }

    private static @Nullable MandateRole role(@Nullable String name) {
        return name == null ? null : MandateRole.valueOf(name);
    }
}
