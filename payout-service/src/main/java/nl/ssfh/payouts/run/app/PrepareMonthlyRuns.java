package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import nl.ssfh.payouts.run.domain.AllHeld;
import nl.ssfh.payouts.run.domain.NothingDue;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Prepares the run of each month some days before its pay day: once, however many processes of the service there are,
 * and whenever one of them was down. A month whose run an officer cancelled is left to him; one in which all is held is
 * tried again, and leaves a trace when something of it changed.
 */
@ApplicationScoped
public class PrepareMonthlyRuns {

    /** Who prepared such a run: nobody, so that any one officer may release it. */
    static final String SCHEDULER = "scheduler";

    private final PrepareRun prepareRun;
    private final Runs runs;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final int daysBefore;

    PrepareMonthlyRuns(
            PrepareRun prepareRun,
            Runs runs,
            BooksLock books,
            PayCalendar calendar,
            @ConfigProperty(name = "ssfh.payouts.prepare-days-before") int daysBefore) {
        this.prepareRun = prepareRun;
        this.runs = runs;
        this.books = books;
        this.calendar = calendar;
        this.daysBefore = daysBefore;
    }

    @Scheduled(every = "${ssfh.payouts.prepare-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void prepare() {
        for (var month : calendar.payDays().toPrepare(calendar.today(), daysBefore)) {
            try {
                QuarkusTransaction.requiringNew()
                        .timeout(RunTime.LONGEST)
                        .exceptionHandler(PrepareMonthlyRuns::kept)
                        .run(() -> prepareOnce(month));
            } catch (NothingDue | AllHeld e) {
                Log.debug(e.getMessage());
            }
        }
    }

    private static TransactionExceptionResult kept(Throwable e) {
        return e instanceof AllHeld.Anew ? TransactionExceptionResult.COMMIT : TransactionExceptionResult.ROLLBACK;
    }

    /** Under the lock of the books, so that nobody else makes the run between the look and the leap. */
    private void prepareOnce(YearMonth month) {
        books.alone();
        if (!runs.wasEverMadeFor(month)) {
            prepareRun.prepare(month, SCHEDULER);
        }
    }
}
