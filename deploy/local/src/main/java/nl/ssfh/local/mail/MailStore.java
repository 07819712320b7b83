package nl.ssfh.local.mail;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.local.Mail;

/** The mails received so far, oldest first. */
final class MailStore {

    private final List<Mail> mails = new ArrayList<>();

    synchronized void add(Mail mail) {
        mails.add(mail);
    }

    synchronized int count() {
        return mails.size();
    }

    synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    synchronized void clear() {
        mails.clear();
    }
}
