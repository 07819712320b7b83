package nl.ssfh.eligibility.decision.app;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the PostgreSQL driver sends to the server, as the driver itself writes it down. */
final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private Statements() {}

    /** How many statements some work of this thread takes. */
    static int during(Runnable work) {
        var count = new AtomicInteger();
        var counter = new Counter(Thread.currentThread(), count);
        var before = DRIVER.getLevel();
        DRIVER.addHandler(counter);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
        } finally {
            DRIVER.setLevel(before);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(counter);
        }
        return count.get();
    }

    private static final class Counter extends Handler {

        private final Thread counted;
        private final AtomicInteger count;

        Counter(Thread counted, AtomicInteger count) {
            this.counted = counted;
            this.count = count;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            if (Thread.currentThread().equals(counted) && entry.getMessage().contains("FE=> Execute(")) {
                count.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
