package nl.ssfh.claims.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.ssfh.claims.placement.domain.Change.EarlyEnd;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Change.Hours;
import nl.ssfh.claims.placement.domain.Change.Interruption;
import nl.ssfh.claims.placement.domain.Change.OtherTrack;
import nl.ssfh.claims.placement.domain.Change.StudyYear;
import nl.ssfh.claims.placement.domain.DayByDay.Row;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.junit.jupiter.api.Test;

class TimelinePropertyTest {

    static final List<Track> TRACKS = List.of(Track.BOL, Track.BBL, Track.THIRD_PATH, Track.HBO);

    @Test
    void on_each_day_holds_what_a_day_by_day_model_says() {
        for (long seed = 0; seed < 500; seed++) {
            assertAgreement(seed);
        }
    }

    static void assertAgreement(long seed) {
        var random = new Random(seed);
        var placement = Sample.placement();
        var model = new DayByDay(Sample.PERIOD, Sample.TERMS);

        for (int i = 0; i < 12; i++) {
            var change = any(random);
            if (new Fit(placement.timeline()).flawsIn(change).isEmpty()) {
                model.apply(placement.change(change, Sample.source()).change());
            }
        }

        assertThat(dayByDay(placement.timeline())).as("seed %d", seed).isEqualTo(model.rows());
    }

    static Change any(Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> new EarlyEnd(anyDay(random));
            case 1, 2 -> {
                var from = anyDay(random);
                yield new Interruption(new Span(from, from.plusDays(random.nextInt(40))));
            }
            case 8 -> Extension.until(anyDay(random).plusDays(60));
            case 9, 10 -> new OtherTrack(anyDay(random), TRACKS.get(random.nextInt(TRACKS.size())));
            case 3, 4 -> new StudyYear(anyDay(random), 1 + random.nextInt(4));
            default -> new Hours(anyDay(random), BigDecimal.valueOf(1 + random.nextInt(40)));
        };
    }

    /** Mostly within the period, and on few different days, so that changes meet. */
    static LocalDate anyDay(Random random) {
        return Sample.FIRST_DAY.plusDays(random.nextInt(-1, 22) * 14L + random.nextInt(2));
    }

    static Map<LocalDate, Row> dayByDay(Timeline timeline) {
        var rows = new TreeMap<LocalDate, Row>();
        var period = timeline.period();
        for (var day = period.firstDay(); !day.isAfter(period.lastDay()); day = day.plusDays(1)) {
            var terms = termsOn(day, timeline);
            rows.put(day, new Row(terms.hoursPerWeek(), terms.studyYear(), terms.track(), isThere(day, timeline)));
        }
        return rows;
    }

    static Terms termsOn(LocalDate day, Timeline timeline) {
        return timeline.terms().stream()
                .filter(terms -> !terms.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static boolean isThere(LocalDate day, Timeline timeline) {
        return timeline.interruptions().stream().noneMatch(gap -> gap.contains(day));
    }
}
