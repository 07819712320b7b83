package nl.ssfh.portal.apis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiTimeTest {

    private final ApiTime time = new ApiTime();

    @Test
    void questions_that_are_asked_at_once_count_once() throws InterruptedException {
        time.ask();
        time.ask();
        Thread.sleep(20);
        time.answered();
        time.answered();
        var waited = time.waited();
        Thread.sleep(20);

        assertThat(waited).isBetween(Duration.ofMillis(20), Duration.ofSeconds(2));
        assertThat(time.waited()).isEqualTo(waited);
        assertThat(time.own()).isGreaterThanOrEqualTo(Duration.ofMillis(19));
    }

    @Test
    void one_that_never_answers_is_waited_for_until_now() throws InterruptedException {
        time.ask();
        var before = time.waited();
        Thread.sleep(5);

        assertThat(time.waited()).isGreaterThan(before);
    }
}
