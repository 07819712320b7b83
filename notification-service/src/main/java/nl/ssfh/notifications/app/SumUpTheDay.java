package nl.ssfh.notifications.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.ssfh.notifications.domain.Message;
import nl.ssfh.notifications.domain.MessageLog;
import nl.ssfh.notifications.domain.OfficerNews.DayTotals;
import nl.ssfh.notifications.domain.Troubles;

/** Tells officers what practices heard the day before; one message for each day, however many of us there are. */
@ApplicationScoped
public class SumUpTheDay {

    private final MessageLog log;
    private final Troubles troubles;
    private final Tell tell;
    private final Clock clock;

    SumUpTheDay(MessageLog log, Troubles troubles, Tell tell, Clock clock) {
        this.log = log;
        this.troubles = troubles;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(every = "${ssfh.notifications.totals-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    public void run() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var told = log.toldToPractices(yesterday);
        if (!told.isEmpty()) {
            tell.officers(Message.OFFICERS, new DayTotals(yesterday, told, troubles.stuck()));
            troubles.forgetOldHours();
        }
    }
}
