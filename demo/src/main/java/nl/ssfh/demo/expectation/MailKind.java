package nl.ssfh.demo.expectation;

import java.util.Comparator;

/** What a mail tells, and to whom, in the words of the notification service. */
public record MailKind(String what, String recipient) implements Comparable<MailKind> {

    @Override
    public int compareTo(MailKind other) {
        return Comparator.comparing(MailKind::what)
                .thenComparing(MailKind::recipient)
                .compare(this, other);
    }
}
