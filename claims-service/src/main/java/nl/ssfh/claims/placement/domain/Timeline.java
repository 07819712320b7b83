package nl.ssfh.claims.placement.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;

/**
 * What holds on each day of a placement.
 *
 * <p>A change of hours, study year or track holds from its day until the next change of the same kind; of two for the
 * same day, the one recorded last holds. Of early ends and extensions, the one recorded last gives the last day: what
 * an early end cut off holds again when the placement goes on after all.
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
        return new Span(agreed.firstDay(), lastDay());
    }

    LocalDate lastDay() {
        var lastDay = agreed.lastDay();
        for (var change : changes) {
            lastDay = switch (change) {
                case EarlyEnd end -> end.lastDay();
                case Extension extension -> extension.lastDay();
                case Interruption _, Hours _, StudyYear _, OtherTrack _ -> lastDay;
            };
        }
        return lastDay;
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
        var hours = byDay(Hours.class);
        var years = byDay(StudyYear.class);
        var tracks = byDay(OtherTrack.class);
        return daysOfNewTerms().stream()
                .map(first::startingOn)
                .map(terms -> latest(hours, terms, (known, change) -> known.withHours(change.hoursPerWeek())))
                .map(terms -> latest(years, terms, (known, change) -> known.withStudyYear(change.studyYear())))
                .map(terms -> latest(tracks, terms, (known, change) -> known.withTrack(change.track())))
                .toList();
    }

    private <C extends Change> TreeMap<LocalDate, C> byDay(Class<C> kind) {
        var days = new TreeMap<LocalDate, C>();
        the(kind).forEach(change -> days.put(change.from(), change));
        return days;
    }

    private static <C> Terms latest(TreeMap<LocalDate, C> changes, Terms known, BiFunction<Terms, C, Terms> apply) {
        var latest = changes.floorEntry(known.from());
        return latest == null ? known : apply.apply(known, latest.getValue());
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
                .filter(change ->
                        change instanceof Hours || change instanceof StudyYear || change instanceof OtherTrack)
                .map(Change::from)
                .filter(period()::contains);
        return Stream.concat(Stream.of(agreed.firstDay()), ofChanges)
                .sorted()
                .distinct()
                .toList();
    }

    /** Whether the student is at both on at least one day. */
    public boolean sharesDayWith(Timeline other) {
        return period().overlap(other.period())
                .filter(days -> days.firstDay()
                        .datesUntil(days.lastDay().plusDays(1))
                        .anyMatch(day -> hasStudentOn(day) && other.hasStudentOn(day)))
                .isPresent();
    }

    private boolean hasStudentOn(LocalDate day) {
        return interruptions().stream().noneMatch(gap -> gap.contains(day));
    }

    private <C extends Change> Stream<C> the(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
