package nl.ssfh.eligibility.decision.api;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Writes a letter as a page. The build checks what its template takes from it. */
@ApplicationScoped
class LetterWriter {

    private static final String TEMPLATE = "decision-letter.html";

    private final Engine engine;

    LetterWriter(Engine engine) {
        this.engine = engine;
    }

    String page(DecisionLetter letter) {
        return Objects.requireNonNull(engine.getTemplate(TEMPLATE), TEMPLATE)
                .data("letter", letter)
                .render();
    }
}
