package nl.ssfh.notifications.letter;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.notifications.domain.WaitingMessage;
import org.jspecify.annotations.Nullable;

/** Writes letters. The templates say which kind of page they show, and the build checks what they take from it. */
@ApplicationScoped
public class LetterWriter {

    private final Engine engine;

    LetterWriter(Engine engine) {
        this.engine = engine;
    }

    public Letter write(WaitingMessage message, Address address) {
        var words =
                new PageWriter(Words.in(address.language()), message.recipient(), message.reference(), address.way());
        return write(words.page(message.news()), address.language(), Duty.of(message.news(), message.recipient()));
    }

    /** One letter that names each of them; the messages themselves are read in the inbox. */
    public Letter writeTogether(List<WaitingMessage> messages, Address address) {
        var subjects = messages.stream()
                .map(message -> write(message, address).subject())
                .toList();
        return write(new Page.Digest("digest", subjects), address.language(), Duty.NONE);
    }

    /** To look at, with a link that leads nowhere. */
    public Letter write(SampleLetter sample, Language language) {
        var words = new PageWriter(Words.in(language), sample.reader(), sample.reference(), sample.way());
        return write(words.page(sample.news()), language, Duty.of(sample.news(), sample.reader()));
    }

    /** What is read without a way to accept anything, and so no invitation. */
    public Letter write(News news, Recipient recipient, @Nullable String reference, Language language) {
        return write(
                new PageWriter(Words.in(language), recipient, reference, null).page(news),
                language,
                Duty.of(news, recipient));
    }

    private Letter write(Page page, Language language, Duty duty) {
        var path = "letters/" + language.tag() + "/" + page.template() + ".html";
        var template = Objects.requireNonNull(engine.getTemplate(path), path);
        var html = template.data("page", page)
                .data("mandatory", duty == Duty.MANDATORY)
                .data("optional", duty == Duty.OPTIONAL)
                .render();
        return new Letter(
                language, PlainText.title(html), CompactHtml.of(html), PlainText.of(html), PlainText.why(html));
    }

    /** Whether its reader can choose not to get a mail like this. */
    private enum Duty {
        MANDATORY,
        OPTIONAL,
        /** It is his own choice already, or he is an officer. */
        NONE;

        static Duty of(News news, Recipient recipient) {
            if (recipient == Recipient.OFFICER) {
                return NONE;
            }
            return NewsKind.of(news).isMandatory() ? MANDATORY : OPTIONAL;
        }
    }
}
