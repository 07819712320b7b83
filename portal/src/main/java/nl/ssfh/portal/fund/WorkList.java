package nl.ssfh.portal.fund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that waits for the fund, and what of it is shown.
 *
 * @param piles one for each kind
 * @param shown the kind that was chosen, absent for all that waits
 * @param mine only what this officer looks after; absent for everybody's
 */
public record WorkList(
        List<Pile> piles, @Nullable JobKind shown, @Nullable String mine) {

    /**
     * What waits of one kind.
     *
     * @param jobs absent when the service does not answer
     */
    public record Pile(JobKind kind, @Nullable List<Job> jobs) {

        public boolean isSilent() {
            return jobs == null;
        }

        public int size() {
            return held().size();
        }

        List<Job> held() {
            return jobs == null ? List.of() : jobs;
        }
    }

    public boolean isShown(JobKind kind) {
        return kind == shown;
    }

    /** With the days that come first on top. */
    public List<Job> jobs() {
        return visible().stream()
                .flatMap(pile -> pile.held().stream())
                .filter(job -> mine == null || Objects.equals(mine, job.owner()))
                .sorted(Comparator.comparing(WorkList::day))
                .toList();
    }

    /** What has no day comes last. */
    private static LocalDate day(Job job) {
        var by = job.by();
        return by == null ? LocalDate.MAX : by;
    }

    /** Kinds of which nothing can be said now. */
    public List<Pile> silent() {
        return visible().stream().filter(Pile::isSilent).toList();
    }

    private List<Pile> visible() {
        return piles.stream()
                .filter(pile -> shown == null ? !pile.kind().isStanding() : pile.kind() == shown)
                .toList();
    }
}
