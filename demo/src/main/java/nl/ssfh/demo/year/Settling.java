package nl.ssfh.demo.year;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ssfh.demo.population.Event;

/**
 * Lets the days go on while news is under way, and waits only where one thing must not overtake another: two events of
 * one student, and whatever moves money.
 */
final class Settling {

    private final Drain drain;
    private final Set<String> underWay = new HashSet<>();

    Settling(Drain drain) {
        this.drain = drain;
    }

    /** Waits when one of the students is still in the news. */
    void before(List<Event> wave) {
        var students = wave.stream().map(Settling::student).toList();
        if (students.stream().anyMatch(underWay::contains)) {
            untilDecided();
        }
        underWay.addAll(students);
    }

    /** What decides and pays has heard everything; mails may still be under way. */
    void untilDecided() {
        drain.untilDecided();
        underWay.clear();
    }

    /** Nothing is under way any more, mails to be written included. */
    void untilQuiet() {
        drain.untilQuiet();
        underWay.clear();
    }

    private static String student(Event event) {
        return event.placement().student().email().toLowerCase(Locale.ROOT);
    }
}
