package nl.ssfh.demo.population.draw;

import static nl.ssfh.demo.population.draw.StudyFigures.PLACEMENTS;
import static nl.ssfh.demo.population.draw.StudyFigures.PRACTICES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import nl.ssfh.demo.population.Practice;
import nl.ssfh.demo.population.draw.StudyFigures.Habit;

/** Draws the placements of school year 2024/25; the same seed gives the same population. */
public final class SchoolYear {

    public static final long SEED = 2_025;

    private static final int FIRST_LINE = 2;

    private final Dice dice;
    private final List<Placement> placements = new ArrayList<>(PLACEMENTS);

    private SchoolYear(long seed) {
        dice = new Dice(seed);
    }

    public static Population draw(long seed) {
        var year = new SchoolYear(seed);
        year.drawPlacements();
        new Stories(year.dice, year.placements).tellAll();
        return new Population(year.placements);
    }

    private void drawPlacements() {
        var habits = dice.deck(PRACTICES, StudyFigures.habits());
        var students = students(habits);
        var periods = new PeriodsDraw(dice);
        var practices = new PracticeDraw(dice);
        var trainings = new TrainingDraw(dice);
        var filings = new FilingDraw(dice);
        for (int i = 0; i < PRACTICES; i++) {
            var spans = periods.draw(habits.get(i), students.get(i));
            var practice = practices.draw(i + 1, firstDay(spans));
            spans.forEach(period -> add(practice, period, trainings, filings));
        }
    }

    private void add(Practice practice, Span period, TrainingDraw trainings, FilingDraw filings) {
        int index = placements.size();
        var training = trainings.draw(index);
        placements.add(new Placement(
                index + FIRST_LINE,
                practice,
                Names.student(dice, index + 1),
                training,
                period,
                filings.draw(training, period),
                List.of()));
    }

    private static LocalDate firstDay(List<Span> spans) {
        return spans.stream().map(Span::firstDay).min(LocalDate::compareTo).orElseThrow();
    }

    /** How many students each practice has in the year, so that there are as many placements as there must be. */
    private List<Integer> students(List<Habit> habits) {
        var students = new ArrayList<Integer>();
        habits.forEach(habit -> students.add(dice.between(fewest(habit), most(habit))));
        int missing = PLACEMENTS - students.stream().mapToInt(Integer::intValue).sum();
        while (missing != 0) {
            int step = Integer.signum(missing);
            int at = dice.between(0, PRACTICES - 1);
            int changed = students.get(at) + step;
            if (changed >= fewest(habits.get(at)) && changed <= most(habits.get(at))) {
                students.set(at, changed);
                missing -= step;
            }
        }
        return students;
    }

    private static int fewest(Habit habit) {
        return switch (habit) {
            case ONE_AT_A_TIME -> 1;
            case SEVERAL -> 2;
            case SOMETIMES_SEVERAL -> 3;
        };
    }

    private static int most(Habit habit) {
        return switch (habit) {
            case ONE_AT_A_TIME -> 2;
            case SEVERAL -> 6;
            case SOMETIMES_SEVERAL -> 4;
        };
    }
}
