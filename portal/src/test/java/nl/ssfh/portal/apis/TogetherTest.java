package nl.ssfh.portal.apis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.ssfh.portal.page.Text;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CountDownLatch never = new CountDownLatch(2);

    @Test
    void all_are_asked_before_one_has_answered() {
        var both = new CountDownLatch(2);

        var parts = List.of(Together.begin(() -> meet(both), LONG), Together.begin(() -> meet(both), LONG));

        assertThat(parts).extracting(Together.Part::orNull).containsExactly("here", "here");
    }

    @Test
    void one_that_is_silent_costs_its_own_part() {
        var silent = Together.begin(() -> meet(never), SHORT);
        var other = Together.begin(() -> "here", LONG);

        assertThat(silent.orNull()).isNull();
        assertThat(other.orNull()).isEqualTo("here");
        assertThat(silent.answer()).isCancelled();
    }

    @Test
    void one_that_is_away_costs_its_own_part() {
        Supplier<String> away = () -> {
            throw new ProcessingException("nobody there");
        };

        assertThat(Together.begin(away, LONG).orNull()).isNull();
    }

    @Test
    void what_is_refused_is_said() {
        Supplier<String> refused = () -> {
            throw Refused.field("day", new Text("is te laat", "is too late"));
        };

        assertThatThrownBy(() -> Together.begin(refused, LONG).orNull()).isInstanceOf(Refused.class);
    }

    @Test
    void a_page_needs_some_of_its_parts() {
        var silent = Together.begin(() -> meet(never), SHORT);

        assertThatThrownBy(silent::get).isInstanceOf(ProcessingException.class);
    }

    private static String meet(CountDownLatch others) {
        others.countDown();
        try {
            others.await();
        } catch (InterruptedException e) {
            throw new ProcessingException(e);
        }
        return "here";
    }
}
