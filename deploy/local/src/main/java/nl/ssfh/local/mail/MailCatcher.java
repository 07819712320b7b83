package nl.ssfh.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

/** An SMTP server that accepts every mail for everybody, and keeps it where the mail API reads it. */
public final class MailCatcher implements AutoCloseable {

    private final ServerSetup setup;
    private final MailStore store = new MailStore();
    private final MailApi api;
    private GreenMail server;

    private MailCatcher(int smtpPort, int apiPort) {
        setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        server = open();
        api = new MailApi(apiPort, store, this);
    }

    public static MailCatcher start(int smtpPort, int apiPort) {
        return new MailCatcher(smtpPort, apiPort);
    }

    /** Takes no mail until it is started again; what was received stays. */
    synchronized void stopSmtp() {
        server.stop();
    }

    synchronized void startSmtp() {
        server.stop();
        server = open();
    }

    @Override
    public void close() {
        api.close();
        stopSmtp();
    }

    private GreenMail open() {
        var opened = new GreenMail(setup);
        opened.start();
        var box = new Box(opened);
        opened.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            keep(message, recipient.getEmail());
            return box;
        });
        return opened;
    }

    private void keep(MovingMessage message, String recipient) throws MessagingException {
        store.add(MailReading.read(message.getMessage(), recipient));
    }

    /** The delivery handler has kept the mail already: GreenMail's own boxes stay empty, they would need much memory. */
    private static final class Box extends UserImpl {

        Box(GreenMail server) {
            super("box@localhost", "box", "box", server.getManagers().getImapHostManager());
        }

        @Override
        public void deliver(MovingMessage message) {
            // Kept already.
        }
    }
}
