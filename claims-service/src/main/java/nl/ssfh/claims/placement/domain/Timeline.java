package nl.ssfh.claims.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;

/**
 * What holds on each day of a placement.
 *
 * <p>A change of hours or study year holds from its day until the next recorded change of the same kind; of two for the
 * same day, the one recorded last holds. An early end cuts off all that comes after it.
 *
 * @param agreed the period as it was registered
 * @param changes in the order in which they were recorded
 */
public record Timeline(Span agreed, Terms first, List<Change> changes) {

    public Timeline {
        changes = List.copyOf(changes);
    }

    public Timeline with(Change change) {
        return new Timeline(
                agreed,
                first,
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /** The days from the first to the last, as they are known now. */
    public Span period() {
        var lastDay = the(EarlyEnd.class).map(EarlyEnd::lastDay).min(Comparator.naturalOrder());
        return new Span(agreed.firstDay(), lastDay.orElse(agreed.lastDay()));
    }

    /** The days within the period on which the student is not there, in order. */
    public List<Span> interruptions() {
        return the(Interruption.class)
                .map(interruption -> interruption.days().overlap(period()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Span::firstDay))
                .toList();
    }

    /** What the amounts depend on, in order; the first terms hold from the first day. */
    public List<Terms> terms() {
        var hours = new TreeMap<LocalDate, Hours>();
        the(Hours.class).forEach(change -> hours.put(change.from(), change));
        var years = new TreeMap<LocalDate, StudyYear>();
        the(StudyYear.class).forEach(change -> years.put(change.from(), change));

        var terms = new ArrayList<Terms>();
        for (var day : daysOfNewTerms()) {
            var known = first.startingOn(day);
            var latestHours = hours.floorEntry(day);
            var latestYear = years.floorEntry(day);
            known = latestHours == null
                    ? known
                    : known.withHours(latestHours.getValue().hoursPerWeek());
            terms.add(
                    latestYear == null
                            ? known
                            : known.withStudyYear(latestYear.getValue().studyYear()));
        }
        return terms;
    }

    /**
     * The day from which the deadline of a claim is counted (X5): the first day for those who work and learn
     * ({@code BBL}, and re- and side-entrants on the third path), the last day for all others.
     */
    public LocalDate deadlineFrom() {
        var fromStart = terms().stream().anyMatch(Timeline::worksAndLearns);
        return fromStart ? agreed.firstDay() : period().lastDay();
    }

    private static boolean worksAndLearns(Terms terms) {
        return switch (terms.track()) {
            case BBL -> true;
            case THIRD_PATH -> terms.entrant() != Entrant.REGULAR;
            case BOL, HBO -> false;
        };
    }

    private List<LocalDate> daysOfNewTerms() {
        var ofChanges = changes.stream()
                .filter(change -> change instanceof Hours || change instanceof StudyYear)
                .map(Change::from)
                .filter(period()::contains);
        return Stream.concat(Stream.of(agreed.firstDay()), ofChanges)
                .sorted()
                .distinct()
                .toList();
    }

    private <C extends Change> Stream<C> the(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
