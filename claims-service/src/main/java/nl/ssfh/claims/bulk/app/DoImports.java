package nl.ssfh.claims.bulk.app;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import nl.ssfh.claims.bulk.app.DoLines.LineFailed;
import nl.ssfh.claims.bulk.domain.WaitingLines;
import nl.ssfh.platform.inbox.Transience;

/**
 * Does the lines that wait, on whichever process of the service is free.
 *
 * <p>Lines are done in batches, each in a transaction of its own with what it adds: a process that is killed leaves
 * them waiting. When one line fails, the batch is done line by line, so that only that line is refused. Trouble that
 * passes refuses nothing: the lines wait for the next time.
 */
@ApplicationScoped
public class DoImports {

    private static final int BATCH = 50;

    private final WaitingLines waiting;
    private final DoLines lines;
    private volatile boolean stopping;

    DoImports(WaitingLines waiting, DoLines lines) {
        this.waiting = waiting;
        this.lines = lines;
    }

    @Scheduled(every = "${ssfh.imports.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @ActivateRequestContext
    public void run() {
        if (!waiting.any()) {
            return;
        }
        int done;
        do {
            done = batch();
        } while (done > 0 && !stopping);
        lines.forgetSenders();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private int batch() {
        try {
            return lines.some(BATCH);
        } catch (LineFailed e) {
            requireLasting(e);
            return oneByOne();
        }
    }

    private int oneByOne() {
        int done = 0;
        while (done < BATCH && one() > 0) {
            done++;
        }
        return done;
    }

    private int one() {
        try {
            return lines.some(1);
        } catch (LineFailed e) {
            requireLasting(e);
            lines.refuse(e.line(), Refusal.of(e.reason()).orElseGet(() -> {
                Log.errorf(e.reason(), "%s", e.getMessage());
                return Refusal.OUR_FAULT;
            }));
            return 1;
        }
    }

    private static void requireLasting(LineFailed e) {
        if (Transience.of(e)) {
            throw e;
        }
    }
}
