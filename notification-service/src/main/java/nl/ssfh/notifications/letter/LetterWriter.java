package nl.ssfh.notifications.letter;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.ssfh.notifications.domain.Address;
import nl.ssfh.notifications.domain.Letter;
import nl.ssfh.notifications.domain.WaitingMessage;

/** Writes letters. The templates say which kind of page they show, and the build checks what they take from it. */
@ApplicationScoped
public class LetterWriter {

    private final Engine engine;

    LetterWriter(Engine engine) {
        this.engine = engine;
    }

    public Letter write(WaitingMessage message, Address address) {
        var language = address.language();
        var page = new PageWriter(Words.in(language), message.recipient(), message.reference(), address.way())
                .page(message.news());
        var path = "letters/" + language.tag() + "/" + page.template() + ".html";
        var template = Objects.requireNonNull(engine.getTemplate(path), path);
        var html = template.data("page", page).render();
        return new Letter(language, PlainText.title(html), CompactHtml.of(html), PlainText.of(html));
    }
}
