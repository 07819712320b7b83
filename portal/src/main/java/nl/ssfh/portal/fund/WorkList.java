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
     * @param silent whether a service does not answer that may know of more
     */
    public record Pile(JobKind kind, List<Job> jobs, boolean silent) {

        /** Of what each service answers; null where it does not. */
        static Pile of(JobKind kind, List<@Nullable List<Job>> answers) {
            var jobs = answers.stream()
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
            return new Pile(kind, jobs, answers.stream().anyMatch(Objects::isNull));
        }

        public int size() {
            return jobs.size();
        }
    }

    public boolean isShown(JobKind kind) {
        return kind == shown;
    }

    /** With the days that come first on top. */
    public List<Job> jobs() {
        return visible().stream()
                .flatMap(pile -> pile.jobs().stream())
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
        return visible().stream().filter(Pile::silent).toList();
    }

    private List<Pile> visible() {
        return piles.stream()
                .filter(pile -> shown == null ? !pile.kind().isStanding() : pile.kind() == shown)
                .toList();
    }
}
