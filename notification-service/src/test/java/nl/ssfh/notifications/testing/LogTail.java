package nl.ssfh.notifications.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** All that is logged from now on, stack traces too. */
public final class LogTail extends Handler {

    private final PatternFormatter words = new PatternFormatter("%c %s%e");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogTail() {}

    public static LogTail of(Logger logger) {
        var tail = new LogTail();
        logger.addHandler(tail);
        return tail;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(words.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
