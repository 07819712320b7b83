package nl.ssfh.notifications.letter;

import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.ReviewNews;
import nl.ssfh.notifications.domain.ReviewNews.ObjectionDecided;
import nl.ssfh.notifications.domain.ReviewNews.ObjectionReceived;
import nl.ssfh.notifications.domain.ReviewNews.ObjectionTermEnding;
import nl.ssfh.notifications.domain.ReviewNews.ReviewWaiting;

/** Puts the steps of an objection into words. */
record ReviewWriter(Words words, Recipient reader) {

    Page page(ReviewNews news) {
        return switch (news) {
            case ObjectionReceived received ->
                new Notice.Objected(
                        template("objection-received"),
                        received.reference(),
                        words.day(received.openedOn()),
                        words.day(received.deadline()),
                        true);
            case ObjectionDecided decided ->
                new Notice.ObjectionOver(
                        template("objection-decided"),
                        decided.reference(),
                        words.day(decided.decidedOn()),
                        decided.changed());
            case ObjectionTermEnding ending ->
                new Notice.ObjectionTerm(
                        template("objection-term-ending"), ending.reference(), words.day(ending.lastDay()));
            case ReviewWaiting waiting ->
                new Notice.Objected(
                        template("review-waiting"),
                        waiting.reference(),
                        "",
                        words.day(waiting.deadline()),
                        waiting.objection());
        };
    }

    private String template(String kind) {
        return PageWriter.template(kind, reader);
    }
}
