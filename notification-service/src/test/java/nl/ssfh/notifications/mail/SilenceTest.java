package nl.ssfh.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class SilenceTest {

    Silence silence = new Silence(2);

    @Test
    void connections_that_all_stay_silent_again_and_again_end_the_process() {
        mailsWithoutAnswer(5);
        assertThat(silence.call().getStatus()).isEqualTo(Status.UP);

        mailsWithoutAnswer(1);
        assertThat(silence.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void any_answer_is_a_sign_of_life() {
        mailsWithoutAnswer(5);
        silence.answer();
        mailsWithoutAnswer(5);

        assertThat(silence.call().getStatus()).isEqualTo(Status.UP);
    }

    private void mailsWithoutAnswer(int mails) {
        IntStream.range(0, mails).forEach(_ -> silence.noAnswer());
    }
}
