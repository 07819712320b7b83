package nl.ssfh.demo.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.ssfh.demo.expectation.MailKind;

/** Reads from notification-service which mails were sent. */
record ReadMails(Api notifications) {

    /** Mails that wait for their turn. */
    long waiting() {
        return count(state -> state.equals("WAITING"));
    }

    /** What is read in the inbox only is no mail. */
    long unsent() {
        return count(state -> !state.equals("SENT") && !state.equals("KEPT"));
    }

    SortedMap<MailKind, Long> sent() {
        var mails = new TreeMap<MailKind, Long>();
        for (JsonNode count : counts()) {
            if (state(count).equals("SENT")) {
                var kind = new MailKind(
                        count.path("kind").asText(), count.path("recipient").asText());
                mails.merge(kind, number(count), Long::sum);
            }
        }
        return mails;
    }

    private long count(Predicate<String> states) {
        return counts().valueStream()
                .filter(count -> states.test(state(count)))
                .mapToLong(ReadMails::number)
                .sum();
    }

    private JsonNode counts() {
        return notifications.get(People.AXEL, "/v1/messages/counts");
    }

    private static String state(JsonNode count) {
        return count.path("state").asText();
    }

    private static long number(JsonNode count) {
        return count.path("count").asLong();
    }
}
