package nl.ssfh.portal.deed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Visit;

/** Shows something that somebody decides on. */
@ApplicationScoped
public class Matters {

    private final Visit visit;

    Matters(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance matter(Page page, Matter matter, boolean done);
    }

    /**
     * The page of it.
     *
     * @param done something was done with it just now
     */
    public TemplateInstance show(Matter matter, boolean done) {
        return Templates.matter(Page.of(visit), matter, done);
    }
}
