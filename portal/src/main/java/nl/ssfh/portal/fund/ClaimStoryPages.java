package nl.ssfh.portal.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.FactsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.apis.ReviewsApi;
import nl.ssfh.portal.deed.Matter.Fact;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A claim with its whole story: facts, decisions with the rows that hit, money, bank, messages and who did what. */
@Path("/fonds")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ClaimStoryPages {

    private final Visit visit;
    private final StoryTeller teller;
    private final ClaimsApi claims;
    private final ReviewsApi reviews;
    private final FactsApi facts;
    private final PracticeNames names;

    ClaimStoryPages(
            Visit visit,
            StoryTeller teller,
            @RestClient ClaimsApi claims,
            @RestClient ReviewsApi reviews,
            @RestClient FactsApi facts,
            PracticeNames names) {
        this.visit = visit;
        this.teller = teller;
        this.claims = claims;
        this.reviews = reviews;
        this.facts = facts;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance story(Page page, Story story, List<Fact> facts, boolean done);
    }

    @GET
    @Path("aanvragen/{id}")
    public TemplateInstance story(UUID id, @QueryParam("gedaan") @Nullable String done) {
        var page = Page.of(visit);
        var story = teller.of(claims.claim(id));
        return Templates.story(page, story, facts(page, story), done != null);
    }

    private List<Fact> facts(Page page, Story story) {
        var claim = story.claim();
        var placement = story.placement();
        var known = placement == null ? null : Reach.orNull(() -> facts.placement(placement.id()));
        var said = Reach.orNull(() -> facts.claim(claim.id()));
        return new ClaimFacts(page, claim, names.of(claim.practice()))
                .all(placement, known, said == null ? null : said.agreement());
    }

    /** Money knows its placement; the story is told by claim. */
    @GET
    @Path("stages/{placement}")
    public RestResponse<Void> ofPlacement(UUID placement) {
        var decisions = reviews.decisionsOn(placement).items();
        if (decisions.isEmpty()) {
            throw new NotFoundException();
        }
        return RestResponse.seeOther(
                URI.create("/fonds/aanvragen/" + decisions.getLast().claim()));
    }
}
