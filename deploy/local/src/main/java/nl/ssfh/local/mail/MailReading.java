package nl.ssfh.local.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.local.Mail;
import org.jspecify.annotations.Nullable;

/** Takes from a MIME message what a person would look at. */
final class MailReading {

    private @Nullable String text;
    private @Nullable String html;

    private MailReading() {}

    /** Reads one mail; its recipient is whom the envelope names, which need not be what the header says. */
    static Mail read(MimeMessage message, String recipient) throws MessagingException {
        var reading = new MailReading();
        try {
            reading.take(message);
        } catch (IOException e) {
            throw new MessagingException("The mail cannot be read", e);
        }
        return new Mail(
                Objects.requireNonNullElse(message.getMessageID(), ""),
                List.of(recipient),
                Objects.requireNonNullElse(message.getSubject(), ""),
                Objects.requireNonNullElse(reading.text, ""),
                reading.html,
                headers(message));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                take(several.getBodyPart(i));
            }
        } else if (text == null && part.isMimeType("text/plain")) {
            text = part.getContent().toString();
        } else if (html == null && part.isMimeType("text/html")) {
            html = part.getContent().toString();
        }
    }

    private static Map<String, String> headers(MimeMessage message) throws MessagingException {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return headers;
    }
}
