package nl.ssfh.portal.fund.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.EligibilityApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.apis.ReviewsApi.NewNote;
import nl.ssfh.portal.apis.ReviewsApi.Review;
import nl.ssfh.portal.apis.ReviewsApi.Verdict;
import nl.ssfh.portal.deed.Deed;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.form.Form.Mistake;
import nl.ssfh.portal.form.Mistakes;
import nl.ssfh.portal.form.Question;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What the rules leave open and what somebody objects to, decided by an officer who did not decide on it before. */
@Path("/fonds/beoordelingen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ReviewPages {

    private static final int MOST = 200;
    private static final Question NOTE = Question.text(
            "text",
            new Text("Notitie", "Note"),
            new Text("Alleen het fonds ziet haar; zonder namen.", "The fund alone sees it; without names."));

    private final Visit visit;
    private final Deeds deeds;
    private final ReviewsApi reviews;
    private final EligibilityApi eligibility;

    ReviewPages(Visit visit, Deeds deeds, @RestClient ReviewsApi reviews, @RestClient EligibilityApi eligibility) {
        this.visit = visit;
        this.deeds = deeds;
        this.reviews = reviews;
        this.eligibility = eligibility;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance review(Page page, Verdicts verdicts, boolean done);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return Templates.review(Page.of(visit), verdicts(reviews.review(id)), done != null);
    }

    /** The whole answer in one form: every month that changes, and why. */
    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> decide(UUID id) {
        visit.need(Role.OFFICER);
        var verdicts = verdicts(reviews.review(id));
        var missing = verdicts.mistakes(Page.of(visit));
        if (!missing.isEmpty()) {
            return again(400, verdicts.with(missing));
        }
        try {
            reviews.decide(id, new Verdict(visit.typed().text("reason"), verdicts.answers()));
        } catch (Refused e) {
            if (!e.concernsForm()) {
                throw e;
            }
            return again(e.status(), verdicts.with(refused(e)));
        }
        return ResponseBuilder.<TemplateInstance>seeOther(URI.create(address(id) + "?gedaan=ja"))
                .build();
    }

    @GET
    @Path("{id}/{step}")
    public TemplateInstance ask(UUID id, String step) {
        return deeds.ask(deed(id, step), address(id));
    }

    @POST
    @Path("{id}/{step}")
    public RestResponse<TemplateInstance> act(UUID id, String step) {
        return deeds.act(deed(id, step), address(id));
    }

    private Deed deed(UUID id, String step) {
        return switch (step) {
            case "oppakken" ->
                Deed.of(
                        new Text("Oppakken", "Take it on"),
                        new Text("De beoordeling komt op uw naam.", "The review stands on your name."),
                        List.of(),
                        form -> reviews.take(id));
            case "teruggeven" ->
                Deed.of(
                        new Text("Teruggeven", "Leave it to others"),
                        new Text("De beoordeling blijft open.", "The review stays open."),
                        List.of(),
                        form -> reviews.leave(id));
            case "notitie" ->
                Deed.of(
                        new Text("Notitie maken", "Write a note"),
                        new Text("Een notitie kan niet worden gewijzigd.", "A note cannot be changed."),
                        List.of(NOTE),
                        form -> reviews.note(visit.typed().text(Deeds.KEY), id, new NewNote(form.answer("text"))));
            default -> throw new NotFoundException();
        };
    }

    private Verdicts verdicts(Review review) {
        var decisions = reviews.decisions(review.claim()).items();
        var notes = reviews.notes(review.id()).items();
        return new Verdicts(visit, review, decisions, overruled(review), notes, List.of());
    }

    private @Nullable List<Overruled> overruled(Review review) {
        return review.isOpen()
                ? List.of()
                : Reach.orNull(() ->
                        Answers.all(cursor -> eligibility.entries(review.id(), null, cursor, MOST)).stream()
                                .filter(entry -> entry.action().equals("overrule"))
                                .map(Overruled::of)
                                .sorted(Comparator.comparing(Overruled::month).thenComparing(Overruled::fee))
                                .toList());
    }

    /** The service names the fields of its own form; of ours only the reason is called the same. */
    private List<Mistake> refused(Refused refused) {
        var words = Mistakes.of(refused, visit.language());
        if (words.isEmpty()) {
            return List.of(new Mistake("", refused.in(visit.language())));
        }
        var months = Page.of(visit).say("De maanden ", "The months ");
        return words.entrySet().stream()
                .map(each -> each.getKey().equals("reason")
                        ? new Mistake("reason", each.getValue())
                        : new Mistake("", months + each.getValue() + "."))
                .toList();
    }

    private RestResponse<TemplateInstance> again(int status, Verdicts verdicts) {
        return ResponseBuilder.<TemplateInstance>create(status)
                .entity(Templates.review(Page.of(visit), verdicts, false))
                .build();
    }

    private static String address(UUID id) {
        return "/fonds/beoordelingen/" + id;
    }
}
