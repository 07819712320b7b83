package nl.ssfh.portal.form;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import nl.ssfh.portal.apis.Refused;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A form that was sent: either it is right and done, or it is shown again with what must be mended. */
public final class Sending {

    private static final int BAD_REQUEST = 400;

    private final Form form;
    private final Map<String, String> mistakes;

    private Sending(Form form, Map<String, String> mistakes) {
        this.form = form;
        this.mistakes = mistakes;
    }

    public static Sending of(Form form) {
        var language = form.page().language();
        return new Sending(form, Mistakes.in(form.questions(), form.typed(), language));
    }

    /** Does it when nothing is wrong so far; what the service says of the fields counts as mistakes. */
    public Sending send(Runnable deed) {
        if (mistakes.isEmpty()) {
            try {
                deed.run();
            } catch (Refused e) {
                if (e.status() != BAD_REQUEST) {
                    throw e;
                }
                return new Sending(form, Mistakes.of(e, form.page().language()));
            }
        }
        return this;
    }

    /** Goes on to the address, or shows the page with the form once more. */
    public RestResponse<TemplateInstance> answer(URI next, Function<Form, TemplateInstance> again) {
        return mistakes.isEmpty()
                ? ResponseBuilder.<TemplateInstance>seeOther(next).build()
                : ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, again.apply(form.with(mistakes)))
                        .build();
    }
}
