package nl.ssfh.notifications.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.Postman;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Liveness;
import org.jspecify.annotations.Nullable;

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
    public Handover hand(String mailId, Letter letter, Address address, @Nullable String optOut) {
        try {
            var mail = mail(mailId, letter, address);
            if (optOut != null) {
                mail.addHeader("List-Unsubscribe", "<" + optOut + ">")
                        .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            mailer.send(mail).await().atMost(patience);
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

    private Mail mail(String mailId, Letter letter, Address address) {
        return new Mail()
                .addTo(address.email())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + mailId + "@" + domain + ">")
                .addHeader("Content-Language", letter.language().tag())
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
