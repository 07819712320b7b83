package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Outcomes;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import org.jspecify.annotations.Nullable;

/** Finds out which of the messages that are due go out as a mail now; the others it lets wait, or stay in the inbox. */
@ApplicationScoped
class Sorter {

    private final Outcomes outcomes;
    private final Clock clock;
    private final PostSettings settings;

    Sorter(Outcomes outcomes, Clock clock, PostSettings settings) {
        this.outcomes = outcomes;
        this.clock = clock;
        this.settings = settings;
    }

    List<WaitingMessage> mails(List<WaitingMessage> due) {
        var now = ZonedDateTime.now(clock);
        var begun = new HashMap<Mailbox, Integer>();
        var mails = new ArrayList<WaitingMessage>();
        for (var message : due) {
            if (isForNow(message, now, begun)) {
                mails.add(message);
            }
        }
        return mails;
    }

    private boolean isForNow(WaitingMessage message, ZonedDateTime now, Map<Mailbox, Integer> begun) {
        return switch (message.way()) {
            case INBOX -> {
                outcomes.giveUp(message.id(), DeliveryState.KEPT, "INBOX_ONLY");
                yield false;
            }
            case DIGEST -> {
                if (!message.manner().gathered()) {
                    outcomes.gather(message.id(), untilDigest(now));
                }
                yield message.manner().gathered();
            }
            case MAIL -> mayCome(message, now.toLocalTime()) && hasRoom(message, now, begun);
        };
    }

    private boolean mayCome(WaitingMessage message, LocalTime time) {
        var quiet = message.manner().wish().quiet();
        if (quiet == null || !quiet.covers(time) || message.kind().isOnlyByMail()) {
            return true;
        }
        outcomes.waitFor(message.id(), "QUIET_HOURS", quiet.left(time));
        return false;
    }

    /** Officers share a mailbox, which has no hourly limit. */
    private boolean hasRoom(WaitingMessage message, ZonedDateTime now, Map<Mailbox, Integer> begun) {
        int others = begun.merge(Mailbox.of(message), 1, Integer::sum) - 1;
        if (message.recipient() == Recipient.OFFICER
                || message.manner().mailsThisHour() + others < settings.perPersonAndHour()) {
            return true;
        }
        outcomes.waitFor(message.id(), "ENOUGH_THIS_HOUR", Duration.ofMinutes(60L - now.getMinute()));
        return false;
    }

    private Duration untilDigest(ZonedDateTime now) {
        var today = now.with(settings.digestAt());
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    /**
     * What a limit is for.
     *
     * @param elsewhere the kind of mail that goes to another address than its reader's own, and is counted by itself
     */
    private record Mailbox(Person reader, @Nullable NewsKind elsewhere) {

        static Mailbox of(WaitingMessage message) {
            var kind = message.kind();
            return new Mailbox(message.reader(), kind.isOnlyByMail() ? kind : null);
        }
    }
}
