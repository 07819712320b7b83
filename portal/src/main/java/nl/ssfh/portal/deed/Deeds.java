package nl.ssfh.portal.deed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows the form of a deed and does it; what a service refuses is said there, and nothing typed is lost. */
@ApplicationScoped
public class Deeds {

    /** The field with the key by which a service knows a form that is sent twice. */
    public static final String KEY = "sleutel";

    private final Visit visit;

    Deeds(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance deed(Page page, Deed deed, Form form, Asked asked);
    }

    /**
     * What else the form needs.
     *
     * @param back where somebody goes who does not do it, and who did
     * @param trouble why a service refused it as a whole; empty when none did
     */
    public record Asked(String key, String back, String trouble) {}

    public TemplateInstance ask(Deed deed, String back) {
        visit.need(deed.by());
        var form = Form.of(Page.of(visit), deed.questions(), new Typed(Map.of()));
        return Templates.deed(
                form.page(), deed, form, new Asked(UUID.randomUUID().toString(), back, ""));
    }

    public RestResponse<TemplateInstance> act(Deed deed, String back) {
        return act(deed, back, () -> back);
    }

    /** The same; who did it goes where that leads which is known by then. */
    public RestResponse<TemplateInstance> act(Deed deed, String back, Supplier<String> done) {
        visit.need(deed.by());
        var form = Form.of(Page.of(visit), deed.questions(), visit.typed());
        var asked = new Asked(visit.typed().text(KEY), back, "");
        var missing = Mistakes.in(deed.questions(), visit.typed(), visit.language());
        if (!missing.isEmpty()) {
            return again(400, deed, form.with(missing), asked);
        }
        try {
            deed.act().accept(form);
        } catch (Refused e) {
            return refused(e, deed, form, asked);
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create(done.get() + "?gedaan=ja"))
                .build();
    }

    private RestResponse<TemplateInstance> refused(Refused refused, Deed deed, Form form, Asked asked) {
        if (!refused.concernsForm()) {
            throw refused;
        }
        var found = Mistakes.of(refused, visit.language());
        var names = deed.questions().stream().map(Question::name).collect(Collectors.toSet());
        if (!found.isEmpty() && names.containsAll(found.keySet())) {
            return again(refused.status(), deed, form.with(found), asked);
        }
        var known = new HashSet<>(names);
        known.retainAll(found.keySet());
        var shown =
                form.with(known.stream().collect(Collectors.toMap(name -> name, name -> found.getOrDefault(name, ""))));
        var words = refused.in(visit.language());
        return again(refused.status(), deed, shown, new Asked(asked.key(), asked.back(), words));
    }

    private static RestResponse<TemplateInstance> again(int status, Deed deed, Form form, Asked asked) {
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.deed(form.page(), deed, form, asked))
                .build();
    }
}
