package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.portal.apis.PolicyAnswers.NewTestCase;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A placement that somebody worked out by hand, which a version of the rules must get right. */
@Path("/fonds/beleid/{version}/proefgeval")
@For(Role.OFFICER)
@RunOnVirtualThread
public class TestCasePages {

    private static final int BAD_REQUEST = 400;

    private final Visit visit;
    private final PolicyApi policies;

    TestCasePages(Visit visit, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.policies = policies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance testCase(Page page, String version, Form form, UUID key);
    }

    @GET
    public TemplateInstance ask(String version) {
        return page(version, Map.of(), new Typed(Map.of()));
    }

    @POST
    public RestResponse<TemplateInstance> add(String version) {
        var typed = visit.typed();
        var mistakes = new HashMap<>(Mistakes.missing(TestCaseQuestions.ALL, typed, visit.language()));
        var first = typed.day("firstDay");
        var last = typed.day("lastDay");
        if (first != null && last != null && last.isBefore(first)) {
            mistakes.put(
                    "lastDay",
                    new Text("Kies een dag na de eerste dag", "Choose a day after the first day").in(visit.language()));
        }
        if (!mistakes.isEmpty() || first == null || last == null) {
            return again(version, mistakes);
        }
        try {
            policies.addTestCase(version, typed.text("sleutel"), testCase(typed, first, last));
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(version, Mistakes.of(e, visit.language()));
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/fonds/beleid/" + version))
                .build();
    }

    /** All that is not asked is as the rules want it. */
    private static NewTestCase testCase(Typed typed, LocalDate first, LocalDate last) {
        var year = typed.text("studyYear");
        var terms = new Terms(
                first,
                Track.valueOf(typed.text("track")),
                Course.valueOf(typed.text("course")),
                "25695",
                year.equals(TestCaseQuestions.UNKNOWN) ? null : Integer.valueOf(year),
                Entrant.valueOf(typed.text("entrant")),
                Objects.requireNonNull(typed.decimal("hoursPerWeek")));
        var facts = new PlacementFacts(
                new Span(first, last),
                List.of(),
                List.of(terms),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
        return new NewTestCase(
                typed.text("name"),
                first,
                facts,
                Objects.requireNonNull(typed.cents("stipendCents")),
                Objects.requireNonNull(typed.cents("supervisionCents")));
    }

    private RestResponse<TemplateInstance> again(String version, Map<String, String> mistakes) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(version, mistakes, visit.typed()))
                .build();
    }

    private TemplateInstance page(String version, Map<String, String> mistakes, Typed typed) {
        var form = Form.of(Page.of(visit), TestCaseQuestions.ALL, typed).with(mistakes);
        return Templates.testCase(form.page(), version, form, UUID.randomUUID());
    }
}
