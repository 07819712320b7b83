package nl.ssfh.notifications.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.ContactNews;
import nl.ssfh.notifications.domain.DeliveryState;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.Outcomes;
import nl.ssfh.notifications.domain.PartDown;
import nl.ssfh.notifications.domain.Patience;
import nl.ssfh.notifications.domain.Postman;
import nl.ssfh.notifications.domain.Postman.Handover;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import nl.ssfh.notifications.letter.LetterWriter;
import nl.ssfh.platform.inbox.Transience;
import org.jspecify.annotations.Nullable;

/** Brings one message to the mail server and records at once what came of it. */
@ApplicationScoped
class Delivery {

    private static final int RECORD_TRIES = 240;

    private final Outcomes outcomes;
    private final LetterWriter letters;
    private final Postman postman;
    private final Links links;
    private final Patience patience;

    Delivery(Outcomes outcomes, LetterWriter letters, Postman postman, Links links, PostSettings settings) {
        this.outcomes = outcomes;
        this.letters = letters;
        this.postman = postman;
        this.links = links;
        this.patience = new Patience(settings.firstWait(), settings.longestWait(), settings.tries());
    }

    /** Throws {@link PartDown} when the mail server is down. */
    void deliver(WaitingMessage message, Optional<Address> address) {
        if (address.isEmpty()) {
            nobody(message);
            return;
        }
        if (!address.get().wantsMail() && !message.kind().isMandatory()) {
            record(() -> outcomes.giveUp(message.id(), DeliveryState.KEPT, "NO_MAIL_WANTED"));
            return;
        }
        var letter = write(message, address.get());
        if (letter != null) {
            hand(List.of(message), letter, address.get());
        }
    }

    /** In one mail, which names each of them; they are read in the inbox. */
    void deliverTogether(List<WaitingMessage> messages, Optional<Address> address) {
        if (address.isEmpty()) {
            messages.forEach(this::nobody);
            return;
        }
        var written = messages.stream()
                .filter(message -> write(message, address.get()) != null)
                .toList();
        if (!written.isEmpty()) {
            hand(written, letters.writeTogether(written, address.get()), address.get());
        }
    }

    /** An invitation without an address was answered or withdrawn, and a left one is not kept for ever. */
    private void nobody(WaitingMessage message) {
        if (message.news() instanceof Invitation) {
            giveUp(message, DeliveryState.FAILED, "INVITATION_OVER");
        } else if (message.news() instanceof ContactNews) {
            record(() -> outcomes.giveUp(message.id(), DeliveryState.KEPT, "ADDRESS_FORGOTTEN"));
        } else if (message.recipient() == Recipient.OFFICER) {
            record(() -> outcomes.giveUp(message.id(), DeliveryState.KEPT, "NO_MAILBOX"));
        } else {
            tryLater(message, "NO_ADDRESS");
        }
    }

    private void hand(List<WaitingMessage> messages, Letter letter, Address address) {
        var first = messages.getFirst();
        var handover = postman.hand(first.mailId(), letter, address, messages.size() == 1 ? links.optOut(first) : null);
        messages.forEach(message -> record(message, letter, handover));
        if (handover instanceof Handover.Unreachable) {
            throw new PartDown("the mail server does not answer");
        }
    }

    private void record(WaitingMessage message, Letter letter, Handover handover) {
        switch (handover) {
            case Handover.Taken _ -> record(() -> outcomes.sent(message.id(), letter.language()));
            case Handover.NotNow not -> tryLater(message, not.reason());
            case Handover.Bounced bounced -> giveUp(message, DeliveryState.BOUNCED, bounced.reason());
            case Handover.Refused refused -> giveUp(message, DeliveryState.FAILED, refused.reason());
            case Handover.Unreachable unreachable ->
                outcomes.waitFor(message.id(), unreachable.reason(), patience.waitAfter(1));
        }
    }

    private @Nullable Letter write(WaitingMessage message, Address address) {
        try {
            return letters.write(message, address);
        } catch (RuntimeException e) {
            Log.errorf(e, "The letter of message %s cannot be written", message.id());
            giveUp(message, DeliveryState.FAILED, "LETTER_NOT_WRITTEN");
            return null;
        }
    }

    private void tryLater(WaitingMessage message, String reason) {
        int tries = message.tries() + 1;
        if (patience.isOverAfter(tries)) {
            Log.warnf("Message %s is parked after %d tries: %s", message.id(), tries, reason);
            outcomes.giveUp(message.id(), DeliveryState.PARKED, reason);
        } else {
            outcomes.postpone(message.id(), reason, patience.waitAfter(tries));
        }
    }

    private void giveUp(WaitingMessage message, DeliveryState end, String reason) {
        Log.warnf("Message %s can never be delivered: %s", message.id(), reason);
        outcomes.giveUp(message.id(), end, reason);
    }

    /** What was sent must be recorded, or it would be sent again: a database that restarts is waited for. */
    private static void record(Runnable recording) {
        for (int attempt = 1; ; attempt++) {
            try {
                recording.run();
                return;
            } catch (RuntimeException e) {
                if (!Transience.of(e) || attempt == RECORD_TRIES) {
                    throw e;
                }
                Transience.pause();
            }
        }
    }
}
