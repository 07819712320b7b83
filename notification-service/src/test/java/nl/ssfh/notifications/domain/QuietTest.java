package nl.ssfh.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietTest {

    static final LocalTime NINE = LocalTime.of(21, 0);
    static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Test
    void quiet_hours_go_through_midnight() {
        var night = new Quiet(NINE, SEVEN);

        assertThat(night.covers(NINE)).isTrue();
        assertThat(night.covers(LocalTime.MIDNIGHT)).isTrue();
        assertThat(night.covers(SEVEN)).isFalse();
        assertThat(night.left(LocalTime.of(23, 0))).isEqualTo(Duration.ofHours(8));
        assertThat(night.left(LocalTime.of(6, 0))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void quiet_hours_of_the_day_end_the_same_day() {
        var day = new Quiet(SEVEN, NINE);

        assertThat(day.covers(LocalTime.NOON)).isTrue();
        assertThat(day.covers(NINE)).isFalse();
        assertThat(day.covers(LocalTime.MIDNIGHT)).isFalse();
        assertThat(day.left(LocalTime.NOON)).isEqualTo(Duration.ofHours(9));
    }
}
