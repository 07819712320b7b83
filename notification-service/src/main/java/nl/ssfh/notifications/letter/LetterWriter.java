package nl.ssfh.notifications.letter;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.News;
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
        return write(words.page(message.news()), address.language());
    }

    /** What is read without a way to accept anything, and so no invitation. */
    public Letter write(News news, Recipient recipient, @Nullable String reference, Language language) {
        return write(new PageWriter(Words.in(language), recipient, reference, null).page(news), language);
    }

    private Letter write(Page page, Language language) {
        var path = "letters/" + language.tag() + "/" + page.template() + ".html";
        var template = Objects.requireNonNull(engine.getTemplate(path), path);
        var html = template.data("page", page).render();
        return new Letter(
                language, PlainText.title(html), CompactHtml.of(html), PlainText.of(html), PlainText.why(html));
    }
}
