package nl.ssfh.demo.year;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import nl.ssfh.demo.population.Practice;

/** Every second practice answers 'still running?' each month, in one call for all of its students. */
final class StillRunning {

    private static final int ONE_IN = 2;

    private final Api claims;
    private final Directory directory;
    private final List<Practice> answering;

    StillRunning(Api claims, Directory directory, Collection<Practice> practices) {
        this.claims = claims;
        this.directory = directory;
        this.answering = practices.stream().filter(StillRunning::answers).toList();
    }

    void answer(YearMonth month) {
        Parallel.each(answering, practice -> answer(practice, month));
    }

    private void answer(Practice practice, YearMonth month) {
        var body = Json.object("month", month, "practice", directory.of(practice), "all", true);
        var key = "month %s %s".formatted(practice.key(), month);
        claims.create(practice.email(), "/v1/month-confirmations", key, body);
    }

    private static boolean answers(Practice practice) {
        return Math.floorMod(practice.key().hashCode(), ONE_IN) == 0;
    }
}
