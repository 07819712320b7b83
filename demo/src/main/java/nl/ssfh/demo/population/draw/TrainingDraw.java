package nl.ssfh.demo.population.draw;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.population.Training;
import nl.ssfh.demo.population.draw.StudyFigures.Group;
import org.jspecify.annotations.Nullable;

/** Draws what the students learn, and how many hours a week; the hours stand around the limit of 15. */
final class TrainingDraw {

    private static final List<String> HOURS = List.of(
            "16", "16", "16", "16", "16", "16", "24", "24", "24", "24", "20", "20", "15.0", "15.0", "15.0", "14.5",
            "14.5", "32", "32", "12", "8", "18", "15.5", "28", "14.9");
    private static final int PERCENT_UNUSUAL_YEAR = 2;

    private final Dice dice;
    private final List<Group> groups;
    private final List<Integer> years;

    TrainingDraw(Dice dice) {
        this.dice = dice;
        groups = dice.deck(StudyFigures.PLACEMENTS, StudyFigures.groups());
        years = dice.deck(StudyFigures.PLACEMENTS, evenly());
    }

    Training draw(int index) {
        var group = groups.get(index);
        return new Training(
                group.track(),
                group.course(),
                crebo(group),
                studyYear(index),
                entrant(group.track()),
                new BigDecimal(dice.pick(HOURS)));
    }

    private @Nullable Integer studyYear(int index) {
        if (dice.chance(PERCENT_UNUSUAL_YEAR)) {
            return dice.chance(50) ? (Integer) 4 : null;
        }
        return years.get(index);
    }

    private Entrant entrant(Track track) {
        int kind = dice.between(1, 100);
        int entrants = switch (track) {
            case BOL, HBO -> 4;
            case BBL -> 50;
            case THIRD_PATH -> 70;
        };
        if (kind > entrants) {
            return Entrant.REGULAR;
        }
        return kind * 3 > entrants ? Entrant.SIDE_ENTRANT : Entrant.RE_ENTRANT;
    }

    private static @Nullable String crebo(Group group) {
        if (group.track() == Track.HBO) {
            return null;
        }
        return group.course() == Course.DOCTORS_ASSISTANT ? "25695" : "25655";
    }

    private static Map<Integer, Double> evenly() {
        var years = new LinkedHashMap<Integer, Double>();
        List.of(1, 2, 3).forEach(year -> years.put(year, 1.0));
        return years;
    }
}
