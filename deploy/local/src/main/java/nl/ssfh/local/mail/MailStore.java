package nl.ssfh.local.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ssfh.local.Mail;

/** The mails received so far, oldest first. One that comes again under its Message-ID is the same mail, as in a mailbox. */
final class MailStore {

    private final List<Mail> mails = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    synchronized void add(Mail mail) {
        if (known.add(mail.messageId() + " " + mail.to())) {
            mails.add(mail);
        }
    }

    synchronized int count() {
        return mails.size();
    }

    synchronized List<Mail> all() {
        return List.copyOf(mails);
    }

    synchronized List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().contains(address)).toList();
    }

    synchronized void clear() {
        mails.clear();
        known.clear();
    }
}
