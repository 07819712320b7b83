package nl.ssfh.demo.population.draw;

import static nl.ssfh.contracts.Course.*;
import static nl.ssfh.contracts.Track.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Track;

/** The figures of the yield study of July 2020 (n = 1,775) that the population is drawn from. */
public final class StudyFigures {

    public static final int PRACTICES = 400;
    public static final int PLACEMENTS = 1_000;

    private StudyFigures() {}

    /** What the students learn, in percent. The study's own figures add up to a little more than 100. */
    public enum Group {
        DA_BBL(BBL, DOCTORS_ASSISTANT, 13.58),
        DA_BOL(BOL, DOCTORS_ASSISTANT, 53.13),
        DA_THIRD_PATH(THIRD_PATH, DOCTORS_ASSISTANT, 6.70),
        POH_1(HBO, POH_S_1, 12.51),
        POH_2(HBO, POH_S_2, 5.52),
        GGZ(HBO, POH_GGZ, 4.11),
        REST(BOL, OTHER, 8.51);

        private final Track track;
        private final Course course;
        private final double percent;

        Group(Track track, Course course, double percent) {
            this.track = track;
            this.course = course;
            this.percent = percent;
        }

        public Track track() {
            return track;
        }

        public Course course() {
            return course;
        }

        public double percent() {
            return percent;
        }
    }

    /** How many students a practice has at once, in percent of the practices. */
    public enum Habit {
        ONE_AT_A_TIME(52),
        SEVERAL(27),
        SOMETIMES_SEVERAL(21);

        private final double percent;

        Habit(double percent) {
            this.percent = percent;
        }

        public double percent() {
            return percent;
        }
    }

    static Map<Group, Double> groups() {
        return shares(Group.values(), Group::percent);
    }

    static Map<Habit, Double> habits() {
        return shares(Habit.values(), Habit::percent);
    }

    private static <T> Map<T, Double> shares(T[] kinds, Function<T, Double> percent) {
        return Arrays.stream(kinds)
                .collect(Collectors.toMap(Function.identity(), percent, (a, b) -> a, LinkedHashMap::new));
    }
}
