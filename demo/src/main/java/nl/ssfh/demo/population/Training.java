package nl.ssfh.demo.population;

import java.math.BigDecimal;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** The facts that the amounts depend on, as they hold when the claim is filed. */
public record Training(
        Track track,
        Course course,
        @Nullable String crebo,
        @Nullable Integer studyYear,
        Entrant entrant,
        BigDecimal hoursPerWeek) {

    public Training withoutCrebo() {
        return new Training(track, course, null, studyYear, entrant, hoursPerWeek);
    }
}
