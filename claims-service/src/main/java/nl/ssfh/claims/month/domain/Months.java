package nl.ssfh.claims.month.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.contracts.SaidBy;
import org.jspecify.annotations.Nullable;

/** What is known of the months of all placements. */
public interface Months {

    /** What is asked, in the order of the placements' ids, from the first one after the given id. */
    List<AskedMonth> asked(Asked asked, UUID after, int limit);

    /** What is asked of these placements; nothing for one that is not claimed for or has no days in the month. */
    List<AskedMonth> asked(YearMonth month, Collection<UUID> placements);

    /** Keeps the answer for each of the placements, and gives those for which it is news. */
    List<UUID> confirm(YearMonth month, Set<UUID> placements, boolean running, Word word);

    /** Keeps what was said of a stipend; false when that was known already. */
    boolean report(UUID placement, YearMonth month, boolean done, Word word);

    /** What was said of the stipends of a placement, the oldest month first. */
    List<SaidOfStipend> saidOf(UUID placement);

    /** Whether practice and student do not say the same of a stipend. */
    boolean differ(UUID placement, YearMonth month);

    /**
     * What both said of the stipend of a month.
     *
     * @param passedOn whether the practice passed it on; absent while it did not say
     * @param arrived whether it arrived, says the student; absent while he did not say
     */
    record SaidOfStipend(
            YearMonth month,
            @Nullable Boolean passedOn,
            @Nullable Boolean arrived) {}

    /** Of which placements is asked: those of the students, or else those within reach. */
    record Asked(YearMonth month, Reach reach, Set<UUID> students) {}

    /** Who said it, who recorded it, and when. */
    record Word(SaidBy by, String recordedBy, LocalDate day) {}
}
