package nl.ssfh.claims.outcome.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.ssfh.claims.outcome.domain.Outcomes;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.platform.outbox.Outbox;

/** Asks what became of students whose placements ended long enough ago, each once for each milestone. */
@ApplicationScoped
public class AskOutcomes {

    private static final int BATCH = 200;

    private final Outcomes outcomes;
    private final OutcomeTerms terms;
    private final Outbox outbox;
    private final Clock clock;

    AskOutcomes(Outcomes outcomes, OutcomeTerms terms, Outbox outbox, Clock clock) {
        this.outcomes = outcomes;
        this.terms = terms;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${ssfh.outcomes.ask-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        var today = LocalDate.now(clock);
        for (var milestone : Milestone.values()) {
            int asked = BATCH;
            while (asked == BATCH) {
                asked = QuarkusTransaction.requiringNew().call(() -> ask(milestone, today));
            }
        }
    }

    private int ask(Milestone milestone, LocalDate today) {
        var asked = outcomes.ask(milestone, terms.milestones().toAsk(milestone, today), today, BATCH);
        asked.forEach(each -> outbox.add(new OutcomeAsked(each.placement(), each.practice(), milestone, today)));
        return asked.size();
    }
}
