package nl.ssfh.notifications.domain;

import java.util.UUID;

/** What people chose, by whom it is: see {@link Owner}. */
public interface Choices {

    Habits of(Owner owner);

    /** In the place of all that was chosen before, a student's unsubscriptions by link included. */
    void put(Owner owner, Habits habits);

    /** No mail of this kind any more, because its reader said so by a link in a mail; he need not have a login. */
    void unsubscribe(Person reader, NewsKind kind);

    /** Whose choice it is: the id of a practice, or the subject of a student's login. */
    record Owner(Recipient recipient, String id) {

        public static Owner practice(UUID practice) {
            return new Owner(Recipient.PRACTICE, practice.toString());
        }

        public static Owner student(String subject) {
            return new Owner(Recipient.STUDENT, subject);
        }
    }
}
