package nl.ssfh.claims.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.contracts.Span;

/** Whether a change fits what is known of a placement. */
record Fit(Timeline known) {

    /** Nothing, or why the change is refused. */
    List<Flaw> flawsIn(Change change) {
        return switch (change) {
            case EarlyEnd end -> ofEarlyEnd(end);
            case Interruption interruption -> ofInterruption(interruption.days());
            case Hours hours -> inPeriod("from", hours.from());
            case StudyYear year -> inPeriod("from", year.from());
            case OtherTrack track -> inPeriod("from", track.from());
            case Extension extension -> ofExtension(extension);
        };
    }

    private List<Flaw> ofEarlyEnd(EarlyEnd end) {
        var period = known.period();
        boolean fits = period.contains(end.lastDay()) && end.lastDay().isBefore(period.lastDay());
        return fits
                ? List.of()
                : List.of(Flaw.of(
                        "lastDay",
                        "must be before %s and not before %s",
                        "moet vóór %s liggen en niet vóór %s",
                        period.lastDay(),
                        period.firstDay()));
    }

    private List<Flaw> ofExtension(Extension extension) {
        var lastDay = known.period().lastDay();
        return extension.lastDay().isAfter(lastDay)
                ? List.of()
                : List.of(Flaw.of("lastDay", "must be after %s", "moet na %s liggen", lastDay));
    }

    private List<Flaw> ofInterruption(Span days) {
        var flaws = new ArrayList<Flaw>();
        flaws.addAll(inPeriod("from", days.firstDay()));
        flaws.addAll(inPeriod("until", days.lastDay()));
        known.interruptions().stream()
                .filter(other -> other.overlap(days).isPresent())
                .map(other -> Flaw.of(
                        "from",
                        "must not overlap the interruption from %s to %s",
                        "mag niet samenvallen met de onderbreking van %s tot en met %s",
                        other.firstDay(),
                        other.lastDay()))
                .forEach(flaws::add);
        return flaws;
    }

    private List<Flaw> inPeriod(String field, LocalDate day) {
        var period = known.period();
        return period.contains(day)
                ? List.of()
                : List.of(Flaw.of(
                        field,
                        "must be from %s to %s",
                        "moet van %s tot en met %s zijn",
                        period.firstDay(),
                        period.lastDay()));
    }
}
