package nl.ssfh.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;
import nl.ssfh.local.Mailbox;
import nl.ssfh.local.process.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailCatcherIT {

    int smtpPort = FreePort.draw();
    int apiPort = FreePort.draw();
    MailCatcher catcher = MailCatcher.start(smtpPort, apiPort);
    Mailbox mailbox = Mailbox.at(URI.create("http://127.0.0.1:%d/mails".formatted(apiPort)));

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void a_mail_is_read_as_it_was_sent() throws MessagingException {
        send("Een € voor u", "<p>Dag</p>");

        assertThat(mailbox.count()).isEqualTo(1);
        var mail = mailbox.mails().getFirst();
        assertThat(mail.to()).containsExactly("anybody@nowhere.example");
        assertThat(mail.subject()).isEqualTo("Besluit");
        assertThat(mail.text()).isEqualTo("Een € voor u");
        assertThat(mail.html()).isEqualTo("<p>Dag</p>");
        assertThat(mail.headers()).containsEntry("Message-ID", mail.messageId());
    }

    @Test
    void a_cleared_box_is_empty() throws MessagingException {
        send("Een", "");

        mailbox.clear();

        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void a_stopped_server_takes_no_mail_until_it_is_started_again() throws Exception {
        post("/smtp/stop");
        assertThatThrownBy(() -> send("Een", "")).isInstanceOf(MessagingException.class);
        post("/smtp/start");

        send("Twee", "");

        assertThat(mailbox.mails()).extracting(mail -> mail.text()).containsExactly("Twee");
    }

    void send(String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("fund@fonds.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("anybody@nowhere.example"));
        message.setSubject("Besluit");
        message.setContent(new MimeMultipart("alternative", body(text, "plain"), body(html, "html")));
        Transport.send(message);
    }

    static MimeBodyPart body(String content, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", kind);
        return part;
    }

    void post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + apiPort + path))
                .POST(BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            http.send(request, BodyHandlers.discarding());
        }
    }
}
