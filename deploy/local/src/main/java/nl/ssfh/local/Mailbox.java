package nl.ssfh.local;

import java.net.URI;
import java.util.List;
import nl.ssfh.local.running.HttpMailbox;

/** Reads the mail catcher over its HTTP API. */
public interface Mailbox {

    /** The mail catcher that answers here, such as {@code http://127.0.0.1:8026/mails}. */
    static Mailbox at(URI mailApi) {
        return new HttpMailbox(mailApi);
    }

    int count();

    List<Mail> mails();

    void clear();
}
