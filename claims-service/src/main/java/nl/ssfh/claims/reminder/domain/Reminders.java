package nl.ssfh.claims.reminder.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;

/** What practices are reminded of. Each call remembers what was not told before, and gives it; nothing comes twice. */
public interface Reminders {

    /** Practices with placements of which nobody said whether they were running in the month. */
    List<MonthsAsked> unanswered(Asking asking, LocalDate today, int most);

    /** Placements and drafts without a submitted claim whose last day to claim is not after the given one. */
    List<ClaimDue> due(LocalDate today, LocalDate latestDeadline, int months, int most);

    /** Practices with placements that began on or before a day, and were not claimed for. */
    List<MoneyUnclaimed> unclaimed(Unclaimed asked, int months, int most);

    /**
     * 'Still running?'
     *
     * @param again for those that were asked before
     */
    record Asking(YearMonth month, LocalDate until, boolean again) {}

    record Unclaimed(LocalDate today, LocalDate begunBy) {}
}
