package nl.ssfh.demo.year;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import nl.ssfh.demo.population.Answers;
import nl.ssfh.demo.population.Practice;

/** Practices answer 'still running?' before the run, each in one call for all of its students. */
final class StillRunning {

    private final Api claims;
    private final Directory directory;
    private final List<Practice> practices;

    StillRunning(Api claims, Directory directory, Collection<Practice> practices) {
        this.claims = claims;
        this.directory = directory;
        this.practices = List.copyOf(practices);
    }

    void answer(YearMonth payDay) {
        Parallel.each(practices, practice -> answer(practice, Answers.on(payDay, practice)));
    }

    private void answer(Practice practice, YearMonth month) {
        var body = Json.object("month", month, "practice", directory.of(practice), "all", true);
        var key = "month %s %s".formatted(practice.key(), month);
        claims.create(practice.email(), "/v1/month-confirmations", key, body);
    }
}
