package nl.ssfh.claims.reminder.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import nl.ssfh.claims.claim.app.ClaimTerms;
import nl.ssfh.claims.month.app.MonthTerms;
import nl.ssfh.claims.reminder.domain.Reminders;
import nl.ssfh.claims.reminder.domain.Reminders.Asking;
import nl.ssfh.claims.reminder.domain.Reminders.Unclaimed;
import nl.ssfh.contracts.Event;
import nl.ssfh.platform.outbox.Outbox;

/** Reminds practices on the days of the business calendar, of each thing once, however many of us there are. */
@ApplicationScoped
public class RemindPractices {

    private static final int BATCH = 200;

    private final Reminders reminders;
    private final ReminderTerms terms;
    private final MonthTerms months;
    private final ClaimTerms claims;
    private final Outbox outbox;
    private final Clock clock;

    RemindPractices(
            Reminders reminders,
            ReminderTerms terms,
            MonthTerms months,
            ClaimTerms claims,
            Outbox outbox,
            Clock clock) {
        this.reminders = reminders;
        this.terms = terms;
        this.months = months;
        this.claims = claims;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${ssfh.remind-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        var today = LocalDate.now(clock);
        askMonths(today);
        tell(() -> reminders.due(today, today.plusDays(terms.dueWithinDays()), claims.withinMonths(), BATCH));
        if (today.getDayOfMonth() >= terms.unclaimedOnDay()) {
            var asked = new Unclaimed(today, today.minusDays(terms.unclaimedAfterDays()));
            tell(() -> reminders.unclaimed(asked, claims.withinMonths(), BATCH));
        }
    }

    /** After the last day in time nobody is asked any more: the payment of the month waits then. */
    private void askMonths(LocalDate today) {
        var month = YearMonth.from(today);
        int day = today.getDayOfMonth();
        if (day >= terms.askOnDay() && day <= months.confirmUntilDay()) {
            var again = day >= terms.askAgainOnDay();
            var asking = new Asking(month, month.atDay(months.confirmUntilDay()), again);
            tell(() -> reminders.unanswered(asking, today, BATCH));
        }
    }

    private <T extends Event> void tell(Supplier<List<T>> remembered) {
        int told = BATCH;
        while (told == BATCH) {
            told = QuarkusTransaction.requiringNew().call(() -> {
                var news = remembered.get();
                news.forEach(outbox::add);
                return news.size();
            });
        }
    }
}
