package nl.ssfh.notifications.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.Postman;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Liveness;

/**
 * Hands letters over by SMTP, on connections that stay open.
 *
 * <p>What the server or the client says of a failure may hold the address, so only codes leave this class.
 */
@ApplicationScoped
class SmtpPostman implements Postman {

    private final ReactiveMailer mailer;
    private final Silence silence;
    private final String domain;
    private final Duration patience;

    SmtpPostman(
            ReactiveMailer mailer,
            @Liveness Silence silence,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "ssfh.notifications.smtp.answer-within") Duration patience) {
        this.mailer = mailer;
        this.silence = silence;
        this.domain = from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        this.patience = patience;
    }

    @Override
    public Handover hand(UUID message, Letter letter, Address address) {
        try {
            mailer.send(mail(message, letter, address)).await().atMost(patience);
            silence.answer();
            return new Handover.Taken();
        } catch (IllegalArgumentException e) {
            return new Handover.Refused("ADDRESS_MALFORMED");
        } catch (TimeoutException e) {
            silence.noAnswer();
            return new Handover.NotNow("NO_ANSWER");
        } catch (RuntimeException e) {
            silence.answer();
            return SmtpAnswer.of(e);
        }
    }

    private Mail mail(UUID message, Letter letter, Address address) {
        return new Mail()
                .addTo(address.email())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + message + "@" + domain + ">")
                .addHeader("Content-Language", letter.language().tag())
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
