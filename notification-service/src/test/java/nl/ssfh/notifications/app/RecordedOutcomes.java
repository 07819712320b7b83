package nl.ssfh.notifications.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Outcomes;
import org.jspecify.annotations.Nullable;

/** Keeps what was recorded of a message; can fail first, as a database does. */
class RecordedOutcomes implements Outcomes {

    private final List<String> lines = new ArrayList<>();
    private int failures;
    private @Nullable RuntimeException failure;

    void failing(int times, RuntimeException with) {
        failures = times;
        failure = with;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void sent(UUID message, Language language) {
        add("sent " + language);
    }

    @Override
    public void postpone(UUID message, String reason, Duration wait) {
        add("postponed " + reason + " " + wait);
    }

    @Override
    public void waitFor(UUID message, String part, Duration wait) {
        add("waits for " + part + " " + wait);
    }

    @Override
    public void gather(UUID message, Duration wait) {
        add("gathered for " + wait);
    }

    @Override
    public void giveUp(UUID message, DeliveryState end, String reason) {
        add(end + " " + reason);
    }

    private void add(String line) {
        if (failure != null && failures-- > 0) {
            throw failure;
        }
        lines.add(line);
    }
}
