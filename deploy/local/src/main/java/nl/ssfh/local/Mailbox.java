package nl.ssfh.local;

import java.util.List;

/** Reads the mail catcher over its HTTP API. */
public interface Mailbox {

    int count();

    List<Mail> mails();

    void clear();
}
