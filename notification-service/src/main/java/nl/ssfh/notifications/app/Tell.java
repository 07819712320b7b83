package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.notifications.domain.Message;
import nl.ssfh.notifications.domain.Messages;
import nl.ssfh.notifications.domain.News;

/** Makes of news the messages that tell it, in the transaction of the event that brought it. */
@ApplicationScoped
class Tell {

    private final Messages messages;
    private final Clock clock;

    Tell(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void of(UUID placement, UUID practice, News news) {
        messages.add(Message.about(placement, practice, news), LocalDate.now(clock));
    }

    /** It is about no placement: the practice stands in its place. */
    void ofPractice(UUID practice, News.OfPractice news) {
        of(practice, practice, news);
    }

    /**
     * For the fund's own people.
     *
     * @param about the run, report or budget that the news is about
     */
    void officers(UUID about, News news) {
        of(about, about, news);
    }
}
