package nl.ssfh.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(1), 3);

    @Test
    void waits_double_until_the_longest() {
        assertThat(patience.waitAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(patience.waitAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(patience.waitAfter(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(patience.waitAfter(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(patience.waitAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void patience_is_over_after_the_last_try() {
        assertThat(patience.isOverAfter(2)).isFalse();
        assertThat(patience.isOverAfter(3)).isTrue();
    }

    @Test
    void waits_that_do_not_grow_are_refused() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO, Duration.ofMinutes(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Patience(Duration.ofMinutes(2), Duration.ofMinutes(1), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
