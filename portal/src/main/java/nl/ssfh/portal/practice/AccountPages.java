package nl.ssfh.portal.practice;

import static java.util.Objects.requireNonNullElse;

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
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.MoneyTasksApi;
import nl.ssfh.portal.apis.MoneyTasksApi.MoneyTask;
import nl.ssfh.portal.apis.PayoutsApi;
import nl.ssfh.portal.apis.PayoutsApi.Account;
import nl.ssfh.portal.apis.PayoutsApi.NewAccount;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.apis.Together;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** On which account a practice is paid. */
@Path("/praktijk/rekening")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class AccountPages {

    private static final int BAD_REQUEST = 400;
    private static final Account UNKNOWN = new Account("", "");

    private static final List<Question> QUESTIONS = List.of(
            Question.text(
                    "iban",
                    new Text("Rekeningnummer (IBAN)", "Account number (IBAN)"),
                    new Text("U mag het plakken, met of zonder spaties.", "You may paste it, with or without spaces.")),
            Question.text(
                    "holder",
                    new Text("Naam van de rekeninghouder", "Name of the account holder"),
                    new Text(
                            "Zoals de bank hem kent; het fonds laat de bank kijken of naam en nummer bij elkaar horen.",
                            "As the bank knows it; the fund has the bank look whether name and number belong together.")));

    private final Visit visit;
    private final Practices practices;
    private final PayoutsApi payouts;
    private final MoneyTasksApi tasks;

    AccountPages(Visit visit, Practices practices, @RestClient PayoutsApi payouts, @RestClient MoneyTasksApi tasks) {
        this.visit = visit;
        this.practices = practices;
        this.payouts = payouts;
        this.tasks = tasks;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(
                Page page, Practice practice, Account account, List<Text> waiting, Form form, boolean changed);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID wanted, @QueryParam("gewijzigd") @Nullable String changed) {
        var form = Form.of(Page.of(visit), QUESTIONS, new Typed(Map.of()));
        return page(practices.need(wanted), form, changed != null);
    }

    @POST
    public RestResponse<TemplateInstance> set() {
        var practice = practices.need(visit.typed().id("praktijk"));
        var form = Form.of(Page.of(visit), QUESTIONS, visit.typed());
        var missing = Mistakes.missing(QUESTIONS, visit.typed(), visit.language());
        if (!missing.isEmpty()) {
            return again(practice, form.with(missing));
        }
        try {
            payouts.setAccount(practice.id(), new NewAccount(form.answer("iban"), form.answer("holder")));
        } catch (Refused e) {
            if (e.status() != BAD_REQUEST) {
                throw e;
            }
            return again(practice, form.with(Mistakes.of(e, visit.language())));
        }
        var here = URI.create("/praktijk/rekening?gewijzigd=ja&praktijk=" + practice.id());
        return ResponseBuilder.<TemplateInstance>seeOther(here).build();
    }

    private RestResponse<TemplateInstance> again(Practice practice, Form form) {
        return ResponseBuilder.create(RestResponse.Status.BAD_REQUEST, page(practice, form, false))
                .build();
    }

    private TemplateInstance page(Practice practice, Form form, boolean changed) {
        var waiting = Together.ask(() -> waiting(practice.id()));
        var account = Reach.orElse(UNKNOWN, () -> payouts.account(practice.id()));
        return Templates.account(
                form.page(), practice, account, requireNonNullElse(waiting.orNull(), List.of()), form, changed);
    }

    /** What an account, or another one, would let move. */
    private List<Text> waiting(UUID practice) {
        return Reach.orElse(List.<MoneyTask>of(), () -> tasks.tasks(practice)).stream()
                .filter(task -> !task.isInvoice())
                .map(MoneyTask::words)
                .toList();
    }
}
