package nl.ssfh.claims.reminder.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.reminder.domain.Reminders;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds what to remind of, and remembers it in the same statement: a unique row for each reminder. */
@ApplicationScoped
class SqlReminders implements Reminders {

    private static final String UNCLAIMED = """
            select placement.id, placement.practice, first_day, deadline from placement,
              lateral (select cast(deadline_from + make_interval(months => :months) as date) as deadline)
            where deadline_from >= :earliest and deadline >= :today
              and not exists (select from claim
                where claim.placement = placement.id and status not in ('DRAFT', 'WITHDRAWN'))
            """;
    private static final String TELL = """
            ), news as (
              select * from found
              where not exists (select from reminder
                where reminder.practice = found.practice and kind = :kind and reminder.about = found.about)
              order by practice, about limit :most
            ), told as (
              insert into reminder (practice, kind, about, reminded_on) select practice, :kind, about, :today from news
              on conflict do nothing returning practice, about
            )
            select news.* from news join told using (practice, about)
            """;

    private final Session db;

    SqlReminders(Session db) {
        this.db = db;
    }

    @Override
    public List<MonthsAsked> unanswered(Asking asking, LocalDate today, int most) {
        var month = asking.month();
        return remember("""
                        with found as (
                          select placement.practice, cast(:about as text) as about,
                            cast(count(distinct placement.id) as int) as placements
                          from placement join claim on claim.placement = placement.id
                            and claim.status in ('SUBMITTED', 'GRANTED', 'PARTLY_GRANTED', 'UNDECIDED')
                          where placement.first_day <= :monthEnd and placement.ends_on >= :month
                            and claim.submitted_on < :month
                            and (placement.ends_on > :monthEnd
                              or placement.ends_on is distinct from (
                                select told.last_day from placement_change told where told.placement = placement.id
                                and told.kind = 'EARLY_END' order by told.number desc limit 1))
                            and not exists (select from month_confirmation done
                              where done.placement = placement.id and done.month = :month)
                          group by placement.practice
                        """, new Telling(asking.again() ? "MONTHS_ASKED_AGAIN" : "MONTHS_ASKED", today, most))
                .setParameter("about", month.toString())
                .setParameter("month", month.atDay(1))
                .setParameter("monthEnd", month.atEndOfMonth())
                .getResultStream()
                .map(row -> new MonthsAsked(
                        practice(row), month, number(row, "placements"), asking.until(), asking.again()))
                .toList();
    }

    @Override
    public List<ClaimDue> due(LocalDate today, LocalDate latestDeadline, int months, int most) {
        return remember("""
                        with open as (
                          select id as subject, practice, deadline, exists (select from claim
                            where claim.placement = unclaimed.id and status = 'DRAFT') as drafted
                          from (%s) unclaimed
                          union all
                          select claim.id, practice, deadline, true
                          from claim join draft on draft.claim = claim.id,
                            lateral (select cast(typed_on + make_interval(months => :months) as date) as deadline)
                          where status = 'DRAFT' and placement is null and deadline >= :today
                        ), found as (
                          select *, subject || ' ' || deadline as about from open where deadline <= :latest
                        """.formatted(UNCLAIMED), new Telling("CLAIM_DUE", today, most))
                .setParameter("months", months)
                .setParameter("earliest", today.minusMonths(months))
                .setParameter("latest", latestDeadline)
                .getResultStream()
                .map(row -> new ClaimDue(
                        row.get("subject", UUID.class),
                        practice(row),
                        row.get("deadline", LocalDate.class),
                        row.get("drafted", Boolean.class)))
                .toList();
    }

    @Override
    public List<MoneyUnclaimed> unclaimed(Unclaimed asked, int months, int most) {
        var month = YearMonth.from(asked.today());
        return remember("""
                        with found as (
                          select practice, cast(:about as text) as about, cast(count(*) as int) as placements,
                            min(deadline) as deadline
                          from (%s) unclaimed where first_day <= :begunBy group by practice
                        """.formatted(UNCLAIMED), new Telling("MONEY_UNCLAIMED", asked.today(), most))
                .setParameter("about", month.toString())
                .setParameter("months", months)
                .setParameter("earliest", asked.today().minusMonths(months))
                .setParameter("begunBy", asked.begunBy())
                .getResultStream()
                .map(row -> new MoneyUnclaimed(
                        practice(row), month, number(row, "placements"), row.get("deadline", LocalDate.class)))
                .toList();
    }

    private NativeQuery<Tuple> remember(String found, Telling telling) {
        return db.createNativeQuery(found + TELL, Tuple.class)
                .setParameter("kind", telling.kind())
                .setParameter("today", telling.today())
                .setParameter("most", telling.most());
    }

    private static UUID practice(Tuple row) {
        return row.get("practice", UUID.class);
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Integer.class);
    }

    private record Telling(String kind, LocalDate today, int most) {}
}
