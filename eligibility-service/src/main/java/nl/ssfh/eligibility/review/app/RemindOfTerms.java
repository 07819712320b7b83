package nl.ssfh.eligibility.review.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.ssfh.eligibility.review.domain.EndingTerms;
import nl.ssfh.platform.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells once of each decision that refuses something when the days to object to it are nearly over. */
@ApplicationScoped
public class RemindOfTerms {

    private static final int BATCH = 200;

    private final EndingTerms terms;
    private final Outbox outbox;
    private final Clock clock;
    private final int weeks;
    private final int daysBefore;

    RemindOfTerms(
            EndingTerms terms,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "ssfh.reviews.weeks") int weeks,
            @ConfigProperty(name = "ssfh.reviews.remind-days-before") int daysBefore) {
        this.terms = terms;
        this.outbox = outbox;
        this.clock = clock;
        this.weeks = weeks;
        this.daysBefore = daysBefore;
    }

    @Scheduled(every = "${ssfh.reviews.remind-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        int told = BATCH;
        while (told == BATCH) {
            told = QuarkusTransaction.requiringNew().call(this::tell);
        }
    }

    private int tell() {
        var today = LocalDate.now(clock);
        var ending = terms.remember(today, today.plusDays(daysBefore), weeks, BATCH);
        ending.forEach(outbox::add);
        return ending.size();
    }
}
