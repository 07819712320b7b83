package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.PolicyAnswers.NewPolicy;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.form.Question.Option;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All versions of the rules, and drafting another. */
@Path("/fonds/beleid")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class PolicyPages {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final Visit visit;
    private final PolicyApi policies;

    PolicyPages(Visit visit, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.policies = policies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance policies(Page page, List<Policy> policies, Form form, UUID key);
    }

    @GET
    public TemplateInstance list() {
        return page(Map.of(), new Typed(Map.of()));
    }

    /** With the rules of another; what it is called and for which months is asked. */
    @POST
    public RestResponse<TemplateInstance> draft() {
        var typed = visit.typed();
        var mistakes = Mistakes.in(questions(policies.policies().items()), typed, visit.language());
        var first = typed.monthOf("firstMonth");
        if (!mistakes.isEmpty() || first == null) {
            return again(mistakes, typed);
        }
        try {
            var asked = new NewPolicy(typed.text("version"), typed.text("copyOf"), first, typed.monthOf("lastMonth"));
            var draft = policies.draft(typed.text("sleutel"), asked);
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/fonds/beleid/" + draft.version()))
                    .build();
        } catch (Refused e) {
            if (e.status() == CONFLICT) {
                return again(Map.of("version", e.in(visit.language())), typed);
            }
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(Mistakes.of(e, visit.language()), typed);
        }
    }

    private RestResponse<TemplateInstance> again(Map<String, String> mistakes, Typed typed) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(mistakes, typed))
                .build();
    }

    private TemplateInstance page(Map<String, String> mistakes, Typed typed) {
        var page = Page.of(visit);
        var all = policies.policies().items();
        var form = Form.of(page, questions(all), typed).with(mistakes);
        return Templates.policies(page, all, form, UUID.randomUUID());
    }

    private static List<Question> questions(List<Policy> all) {
        var options = all.stream()
                .map(policy -> new Option(policy.version(), new Text(policy.version(), policy.version())))
                .toList();
        return List.of(
                Question.choice("copyOf", new Text("Met de regels van", "With the rules of"), null, options),
                Question.text(
                        "version",
                        new Text("Naam van het concept", "Name of the draft"),
                        new Text("Kleine letters, cijfers en streepjes.", "Lower case letters, digits and dashes.")),
                Question.month(
                        "firstMonth",
                        new Text("Eerste stagemaand", "First placement-month"),
                        new Text("Zoals 1 2026.", "Such as 1 2026.")),
                Question.month(
                                "lastMonth",
                                new Text("Laatste stagemaand (niet verplicht)", "Last placement-month (optional)"),
                                new Text(
                                        "Vult u niets in, dan geldt de regeling tot u haar beëindigt.",
                                        "Where you fill in nothing, the version holds until you end it."))
                        .optional());
    }
}
