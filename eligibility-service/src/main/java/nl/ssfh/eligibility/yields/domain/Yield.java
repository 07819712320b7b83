package nl.ssfh.eligibility.yields.domain;

import java.util.List;
import nl.ssfh.contracts.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * What became of students at a milestone, and what was paid for them, group by group.
 *
 * @param lines in the order of their segments
 */
public record Yield(Milestone milestone, Dimension by, List<Line> lines, Line total) {

    /** What the sum of all groups is called. */
    public static final String TOTAL = "TOTAL";

    public Yield {
        lines = List.copyOf(lines);
    }

    /**
     * One group.
     *
     * @param cohort absent when it is hidden, because it is small or would give away one that is
     */
    public record Line(String segment, @Nullable Cohort cohort) {}

    public static Yield of(Milestone milestone, Dimension by, List<Group> groups) {
        var hidden = SmallGroups.hidden(groups);
        var lines = groups.stream()
                .map(group -> new Line(group.segment(), hidden.contains(group.segment()) ? null : group.cohort()))
                .toList();
        var all = groups.stream().map(Group::cohort).reduce(Cohort.NOBODY, Cohort::plus);
        return new Yield(milestone, by, lines, new Line(TOTAL, SmallGroups.isSmall(all.persons()) ? null : all));
    }
}
