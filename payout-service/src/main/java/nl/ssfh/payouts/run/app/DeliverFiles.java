package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ssfh.payouts.run.domain.BankChannel;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.schedule.app.PayCalendar;

/** Hands the files of sent runs over, each until it is there: at once, and after a crash or a full disk again. */
@ApplicationScoped
public class DeliverFiles {

    private final BankFiles files;
    private final BankChannel channel;
    private final PayCalendar calendar;

    DeliverFiles(BankFiles files, BankChannel channel, PayCalendar calendar) {
        this.files = files;
        this.channel = channel;
        this.calendar = calendar;
    }

    @Scheduled(every = "${ssfh.payouts.deliver-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void deliver() {
        for (var file : QuarkusTransaction.requiringNew().call(files::undelivered)) {
            try {
                QuarkusTransaction.requiringNew().timeout(RunTime.LONGEST).run(() -> deliver(file));
            } catch (RuntimeException e) {
                Log.errorf(e, "Bank file %s could not be delivered, and will be tried again", file.messageId());
            }
        }
    }

    private void deliver(BankFile file) {
        if (!files.claim(file)) {
            return;
        }
        try {
            channel.deliver(file, out -> files.copy(file, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.delivered(file, calendar.now());
        Log.infof("Bank file %s delivered: %d transactions", file.messageId(), file.transactions());
    }
}
