package nl.ssfh.claims.bulk.api;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import nl.ssfh.claims.bulk.api.LineReading.TermsRead;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** One line as it was typed, under the same rules as the form of one placement and its claim. */
final class LineForm {

    /** The columns by their names, in the order of the template; a file may have them in any order. */
    static final List<String> COLUMNS = List.of(
            "practice",
            "name",
            "email",
            "language",
            "track",
            "course",
            "crebo",
            "studyYear",
            "entrant",
            "hoursPerWeek",
            "firstDay",
            "lastDay",
            "employedInSameFunction",
            "mandatoryFormat",
            "namesPractice",
            "namesStudent",
            "submit");

    private static final int LONGEST_NAME = 100;

    private final Form form = new Form();
    private final Cells cells;
    private final Limits limits;

    private LineForm(Map<String, String> typed, Limits limits) {
        this.cells = new Cells(typed, form);
        this.limits = limits;
    }

    static NewLine read(int number, Map<String, String> typed, Limits limits) {
        var line = new LineForm(typed, limits);
        var reading = line.read();
        var flaws = line.form.flaws();
        return flaws.isEmpty() ? NewLine.of(number, reading.offer()) : NewLine.refused(number, flaws);
    }

    private LineReading read() {
        return new LineReading(
                cells.needed("practice", cells::id),
                form.text("name", cells.text("name"), LONGEST_NAME),
                form.mail("email", cells.text("email")),
                form.language("language", cells.text("language")),
                terms(),
                period(),
                cells.needed("employedInSameFunction", cells::answer),
                agreement(),
                requireNonNullElse(cells.answer("submit"), true));
    }

    private TermsRead terms() {
        var crebo = cells.text("crebo");
        form.digits("crebo", crebo, 5);
        var year = cells.whole("studyYear");
        if (year != null) {
            form.keep(limits.flawsInStudyYear(year));
        }
        var hours = cells.needed("hoursPerWeek", cells::decimal);
        if (hours != null) {
            form.keep(limits.flawsInHours(hours));
        }
        return new TermsRead(
                cells.needed("track", column -> cells.choice(Track.class, column)),
                cells.needed("course", column -> cells.choice(Course.class, column)),
                crebo,
                year,
                cells.needed("entrant", column -> cells.choice(Entrant.class, column)),
                hours);
    }

    private @Nullable Span period() {
        var first = cells.needed("firstDay", cells::day);
        var last = cells.needed("lastDay", cells::day);
        if (first == null || last == null) {
            return null;
        }
        var flaws = limits.flawsInPeriod(first, last);
        form.keep(flaws);
        return flaws.isEmpty() ? new Span(first, last) : null;
    }

    private @Nullable Agreement agreement() {
        var format = cells.needed("mandatoryFormat", cells::answer);
        var practice = cells.needed("namesPractice", cells::answer);
        var student = cells.needed("namesStudent", cells::answer);
        return format == null || practice == null || student == null ? null : new Agreement(format, practice, student);
    }
}
