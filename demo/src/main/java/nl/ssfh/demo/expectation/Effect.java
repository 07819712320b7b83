package nl.ssfh.demo.expectation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ssfh.demo.population.Placement;

/**
 * What a correction changes in all.
 *
 * @param months fees of months with another amount
 * @param up cents that are paid more
 * @param down cents that are paid less or asked back
 */
public record Effect(long students, long placements, long practices, long months, long up, long down) {

    /** Adds up the changes of one placement after the other. */
    static final class Adding {

        private final Set<String> students = new HashSet<>();
        private final Set<String> practices = new HashSet<>();
        private long placements;
        private long months;
        private long up;
        private long down;

        /** Both lists name the same fees of the same months in the same order. */
        void changed(Placement placement, List<Verdict> before, List<Verdict> after) {
            long monthsBefore = months;
            for (int i = 0; i < before.size(); i++) {
                changed(after.get(i).cents() - before.get(i).cents());
            }
            if (months > monthsBefore) {
                students.add(placement.student().email().toLowerCase(Locale.ROOT));
                practices.add(placement.practice().key());
                placements++;
            }
        }

        private void changed(long cents) {
            months += cents == 0 ? 0 : 1;
            up += Math.max(cents, 0);
            down += Math.max(-cents, 0);
        }

        Effect effect() {
            return new Effect(students.size(), placements, practices.size(), months, up, down);
        }
    }
}
