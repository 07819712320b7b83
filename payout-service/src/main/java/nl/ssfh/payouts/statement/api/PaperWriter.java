package nl.ssfh.payouts.statement.api;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Writes a statement or an invoice as a page. The build checks what its template takes from it. */
@ApplicationScoped
public class PaperWriter {

    private static final String TEMPLATE = "statement.html";

    private final Engine engine;

    PaperWriter(Engine engine) {
        this.engine = engine;
    }

    public String page(Paper paper) {
        return Objects.requireNonNull(engine.getTemplate(TEMPLATE), TEMPLATE)
                .data("paper", paper)
                .render();
    }
}
