package nl.ssfh.portal.fund.check;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.portal.apis.ChecksApi;
import nl.ssfh.portal.apis.ChecksApi.NewOverride;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.fund.Subjects;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets a line, a placement or a practice pass in spite of a check. Who does cannot release a run that rests on it. */
@Path("/fonds/uitzonderingen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class OverridePages {

    private static final List<Question> QUESTIONS = List.of(
            Question.choice("check", new Text("Welke controle", "Which check"), null, CheckWords.mayPass()),
            Question.day(
                    "endsOn",
                    new Text("Tot en met", "Until"),
                    new Text(
                            "De laatste dag waarop de uitzondering telt.",
                            "The last day on which the exception counts.")),
            Deed.REASON);

    private final Visit visit;
    private final Deeds deeds;
    private final ChecksApi checks;
    private final Subjects subjects;

    OverridePages(Visit visit, Deeds deeds, @RestClient ChecksApi checks, Subjects subjects) {
        this.visit = visit;
        this.deeds = deeds;
        this.checks = checks;
        this.subjects = subjects;
    }

    @GET
    @Path("nieuw/{kind}/{subject}/{claim}")
    public TemplateInstance ask(String kind, UUID subject, UUID claim) {
        return deeds.ask(overriding(kind, subject, claim), "/fonds/aanvragen/" + claim);
    }

    @POST
    @Path("nieuw/{kind}/{subject}/{claim}")
    public RestResponse<TemplateInstance> override(String kind, UUID subject, UUID claim) {
        return deeds.act(overriding(kind, subject, claim), "/fonds/aanvragen/" + claim);
    }

    private Deed overriding(String kind, UUID subject, UUID claim) {
        var what = CheckWords.subject(kind);
        return Deed.of(
                        new Text("Controle overslaan: " + what.nl(), "Let pass a check: " + what.en()),
                        new Text(
                                "De volgende betaalrun neemt mee wat alleen op deze controle wachtte. Een andere behandelaar moet die run vrijgeven.",
                                "The next payment run takes along what waited for this check alone. Another officer must release that run."),
                        QUESTIONS,
                        form -> checks.override(visit.typed().text(Deeds.KEY), read(kind, subject, form)))
                .on(Subjects.seen(subjects.of(kind, subject, claim, Page.of(visit))));
    }

    private NewOverride read(String kind, UUID subject, Form form) {
        var endsOn = Objects.requireNonNull(form.typed().day("endsOn"));
        return new NewOverride(form.answer("check"), kind, subject, form.answer("reason"), endsOn);
    }
}
