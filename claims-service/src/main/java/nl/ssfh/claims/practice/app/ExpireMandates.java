package nl.ssfh.claims.practice.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.ssfh.claims.practice.domain.MandateBook;

/** Ends mandates when their last day is over. */
@ApplicationScoped
class ExpireMandates {

    private static final int BATCH = 200;

    private final MandateBook book;
    private final Grants grants;
    private final Clock clock;

    ExpireMandates(MandateBook book, Grants grants, Clock clock) {
        this.book = book;
        this.grants = grants;
        this.clock = clock;
    }

    /** Several of this service may run: each ends what no other is ending. */
    @Scheduled(every = "${ssfh.mandate.expire-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    void expire() {
        book.overBefore(LocalDate.now(clock), BATCH).forEach(grants::end);
    }
}
