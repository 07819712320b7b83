package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.*;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.population.Filing;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Student;
import nl.ssfh.demo.population.Training;

/** Reads one line. */
final class PlacementReader {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Nd}]{1,70}");
    private static final Pattern CREBO_CODE = Pattern.compile("[0-9]{5}");

    private static final int MOST_YEARS = 4;

    private PlacementReader() {}

    static Placement read(Cells cells) throws Mistake {
        var period = period(cells);
        var filing = filing(cells);
        var practice = PracticeReader.read(cells);
        var student = student(cells);
        boolean isSamePerson = student.email().equalsIgnoreCase(practice.email());
        cells.demand(!isSamePerson || filing.by() == Claimant.STUDENT, STUDENT_EMAIL);
        return new Placement(
                cells.line(),
                practice,
                student,
                training(cells),
                period,
                filing,
                new ChangesReader(cells, period, filing).read());
    }

    private static Student student(Cells cells) throws Mistake {
        return new Student(
                cells.text(STUDENT_NAME, NAME),
                cells.text(STUDENT_EMAIL, PracticeReader.EMAIL),
                PracticeReader.language(cells, STUDENT_LANGUAGE));
    }

    private static Training training(Cells cells) throws Mistake {
        return new Training(
                cells.word(TRACK, Track.class),
                cells.word(COURSE, Course.class),
                cells.optional(CREBO, CREBO_CODE),
                cells.has(STUDY_YEAR) ? (Integer) cells.year(STUDY_YEAR) : null,
                cells.word(ENTRANT, Entrant.class),
                cells.hours(HOURS_PER_WEEK));
    }

    private static Span period(Cells cells) throws Mistake {
        var first = cells.date(FIRST_DAY);
        var last = cells.date(LAST_DAY);
        cells.demand(!last.isBefore(first) && last.isBefore(first.plusYears(MOST_YEARS)), LAST_DAY);
        return new Span(first, last);
    }

    private static Filing filing(Cells cells) throws Mistake {
        var submitted = cells.date(SUBMITTED_ON);
        LocalDate withdrawn = cells.optionalDate(WITHDRAWN_ON);
        cells.demand(withdrawn == null || !withdrawn.isBefore(submitted), WITHDRAWN_ON);
        return new Filing(
                submitted,
                cells.wordOr(CLAIMANT, Claimant.PRACTICE),
                cells.yes(EMPLOYED),
                new Agreement(cells.yes(AGREEMENT_FORMAT), cells.yes(AGREEMENT_PRACTICE), cells.yes(AGREEMENT_STUDENT)),
                withdrawn);
    }
}
