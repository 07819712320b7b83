package nl.ssfh.portal.fund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.page.Rows;
import org.jspecify.annotations.Nullable;

/**
 * All that waits for the fund, and what of it is shown.
 *
 * @param piles one for each kind
 * @param shown the kind that was chosen, absent for all that waits
 * @param mine only what this officer looks after; absent for everybody's
 * @param first how many come before the first that is on the page
 */
public record WorkList(
        List<Pile> piles, @Nullable JobKind shown, @Nullable String mine, int first) {

    /**
     * What waits of one kind.
     *
     * @param cut there are more than those that are here
     * @param silent whether a service does not answer that may know of more
     */
    public record Pile(JobKind kind, List<Job> jobs, boolean cut, boolean silent) {

        /** Of what each service answers; null where it does not. */
        static Pile of(JobKind kind, List<@Nullable Answers<Job>> answers) {
            var said = answers.stream().filter(Objects::nonNull).toList();
            return new Pile(
                    kind,
                    said.stream().flatMap(each -> each.items().stream()).toList(),
                    said.stream().anyMatch(each -> each.next() != null),
                    answers.stream().anyMatch(Objects::isNull));
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

    /** The same, a page at a time. */
    public Rows<Job> rows() {
        var kind = shown == null ? "" : "soort=" + shown.address() + "&";
        return new Rows<>(jobs(), first, "/fonds?" + kind + (mine == null ? "" : "wie=ik&") + "vanaf=%d");
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

    /** Kinds of which not all is shown. */
    public List<Pile> cut() {
        return visible().stream().filter(Pile::cut).toList();
    }

    private List<Pile> visible() {
        return piles.stream()
                .filter(pile -> shown == null ? !pile.kind().isStanding() : pile.kind() == shown)
                .toList();
    }
}
