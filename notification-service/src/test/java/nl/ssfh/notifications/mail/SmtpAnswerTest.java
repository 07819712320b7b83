package nl.ssfh.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import nl.ssfh.notifications.domain.Postman.Handover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAnswerTest {

    static final String CANARY = "kanarie@praktijk.example";

    @ParameterizedTest
    @ValueSource(ints = {501, 550, 551, 553, 554})
    void a_mail_that_the_server_will_never_take_has_bounced(int code) {
        assertThat(SmtpAnswer.of(answer(code))).isEqualTo(new Handover.Bounced("SMTP_" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 530, 535})
    void a_server_that_takes_nothing_is_unreachable(int code) {
        assertThat(SmtpAnswer.of(answer(code))).isEqualTo(new Handover.Unreachable("SMTP_" + code));
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 451, 452, 503})
    void anything_else_may_be_better_later(int code) {
        assertThat(SmtpAnswer.of(answer(code))).isEqualTo(new Handover.NotNow("SMTP_" + code));
    }

    @Test
    void a_connection_that_cannot_be_made_is_an_outage_and_one_that_breaks_is_not() {
        var refused = new CompletionException(new ConnectException("Connection refused: " + CANARY));

        assertThat(SmtpAnswer.of(refused)).isEqualTo(new Handover.Unreachable("MAIL_SERVER_DOWN"));
        assertThat(SmtpAnswer.of(new IllegalStateException(CANARY))).isEqualTo(new Handover.NotNow("CONNECTION_LOST"));
    }

    @Test
    void what_the_server_said_stays_here() {
        assertThat(SmtpAnswer.of(answer(550)).toString()).doesNotContain(CANARY);
    }

    static RuntimeException answer(int code) {
        return new CompletionException(new SMTPException(
                "recipient address not accepted", code, List.of(code + " <" + CANARY + "> is not known here"), false));
    }
}
