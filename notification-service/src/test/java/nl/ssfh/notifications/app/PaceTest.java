package nl.ssfh.notifications.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void what_waited_for_a_day_goes_out_no_faster_than_the_pace() {
        var pace = new Pace(600);

        assertThat(pace.restAfter(200, Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(18));
        assertThat(pace.restAfter(10, Duration.ofSeconds(2))).isZero();
    }
}
