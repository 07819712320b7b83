package nl.ssfh.payouts.ledger.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.ssfh.payouts.ledger.domain.LedgerSeal;
import nl.ssfh.payouts.ledger.domain.LedgerSeals;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives new entries of the ledger their place in the chain, a moment after they were written, so that those who write
 * them do not wait for each other. The head goes to the log, out of reach of who owns the database.
 */
@ApplicationScoped
public class SealLedger {

    private final LedgerSeals seals;
    private final PayCalendar calendar;
    private final int entries;

    SealLedger(
            LedgerSeals seals,
            PayCalendar calendar,
            @ConfigProperty(name = "ssfh.payouts.ledger.seal-entries", defaultValue = "1000") int entries) {
        this.seals = seals;
        this.calendar = calendar;
        this.entries = entries;
    }

    @Scheduled(every = "${ssfh.payouts.ledger.seal-every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void sealNow() {
        seal();
    }

    /** Seals all that is written until now. */
    public void seal() {
        long upto = QuarkusTransaction.requiringNew().call(seals::settled);
        Optional<LedgerSeal> last = Optional.empty();
        for (var next = sealNext(upto); next.isPresent(); next = sealNext(upto)) {
            last = next;
        }
        last.ifPresent(
                head -> Log.infof("Ledger sealed up to entry %d: link %d, %s", head.upto(), head.link(), head.hash()));
    }

    private Optional<LedgerSeal> sealNext(long upto) {
        return QuarkusTransaction.requiringNew().call(() -> seals.sealNext(upto, entries, calendar.now()));
    }
}
