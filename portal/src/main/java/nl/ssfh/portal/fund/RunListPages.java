package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.NewRun;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.page.Today;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** All payment runs, and preparing the one of a month. */
@Path("/fonds/betaalruns")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class RunListPages {

    private static final int MOST = 200;
    private static final String MONTH = "month";
    private static final List<Question> QUESTIONS =
            List.of(Question.month(MONTH, new Text("Betaalrun van", "Payment run of"), null));

    private final Visit visit;
    private final Today today;
    private final PayoutsApi payouts;

    RunListPages(Visit visit, Today today, @RestClient PayoutsApi payouts) {
        this.visit = visit;
        this.today = today;
        this.payouts = payouts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance runs(Page page, List<RunWords> runs, Form form, UUID key, boolean done);
    }

    @GET
    public TemplateInstance runs(@QueryParam("gedaan") @Nullable String done) {
        var now = today.date();
        var form = form(new Typed(Map.of(
                MONTH + "-maand", List.of(String.valueOf(now.getMonthValue())),
                MONTH + "-jaar", List.of(String.valueOf(now.getYear())))));
        return page(form, done != null);
    }

    /** What stands in the way of a run of the month is said at the month. */
    @POST
    public RestResponse<TemplateInstance> prepare() {
        var form = form(visit.typed());
        var month = visit.typed().monthOf(MONTH);
        if (month == null) {
            return again(400, form.with(Mistakes.in(QUESTIONS, visit.typed(), visit.language())));
        }
        try {
            var run = payouts.prepare(visit.typed().text("sleutel"), new NewRun(month));
            return ResponseBuilder.<TemplateInstance>seeOther(URI.create("/fonds/betaalruns/" + run.id()))
                    .build();
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            var words = Mistakes.of(e, visit.language()).getOrDefault(MONTH, e.in(visit.language()));
            return again(e.status(), form.with(Map.of(MONTH, words)));
        }
    }

    private Form form(Typed typed) {
        return Form.of(Page.of(visit), QUESTIONS, typed);
    }

    private RestResponse<TemplateInstance> again(int status, Form form) {
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(page(form, false))
                .build();
    }

    private TemplateInstance page(Form form, boolean done) {
        var all = Answers.all(cursor -> payouts.runs(cursor, MOST)).reversed().stream()
                .map(run -> new RunWords(run, visit))
                .toList();
        return Templates.runs(form.page(), all, form, UUID.randomUUID(), done);
    }
}
