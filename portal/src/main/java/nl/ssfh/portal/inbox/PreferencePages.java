package nl.ssfh.portal.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimsApi;
import nl.ssfh.portal.apis.PersonApi;
import nl.ssfh.portal.apis.PersonApi.Told;
import nl.ssfh.portal.apis.PreferencesApi;
import nl.ssfh.portal.apis.PreferencesApi.Preference;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Typed;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a practice or a student wants to hear of things. */
@Path("/berichten/voorkeuren")
@For({Role.STUDENT, Role.PRACTICE})
@RunOnVirtualThread
public class PreferencePages {

    private final Visit visit;
    private final ClaimsApi claims;
    private final PersonApi person;
    private final PreferencesApi preferences;

    PreferencePages(
            Visit visit,
            @RestClient ClaimsApi claims,
            @RestClient PersonApi person,
            @RestClient PreferencesApi preferences) {
        this.visit = visit;
        this.claims = claims;
        this.person = person;
        this.preferences = preferences;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance preferences(Page page, Choice choice, boolean kept);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID practice, @QueryParam("bewaard") @Nullable String kept) {
        requireSomebody(practice);
        var choice = new Choice(
                practice == null ? null : claims.practice(practice),
                preferences.preference(practice),
                practice == null ? person.preference() : null);
        return Templates.preferences(Page.of(visit), choice, kept != null);
    }

    @POST
    public RestResponse<Void> keep() {
        var typed = visit.typed();
        var practice = typed.id("praktijk");
        requireSomebody(practice);
        preferences.choose(practice, read(typed, practice == null));
        if (practice == null) {
            person.choose(new Told(typed.text("taal"), typed.text("kanaal")));
        }
        var whose = practice == null ? "" : "&praktijk=" + practice;
        return RestResponse.seeOther(URI.create("/berichten/voorkeuren?bewaard=ja" + whose));
    }

    /** Quiet hours need both ends; with one of them there are none. */
    private static Preference read(Typed typed, boolean student) {
        var quiet = typed.has("stil-van") && typed.has("stil-tot");
        var kinds = Kind.of(student).stream()
                .filter(kind -> typed.has(kind.name()))
                .map(kind -> new PreferencesApi.Kind(kind.name(), typed.text(kind.name())))
                .toList();
        return new Preference(
                typed.has("samen"),
                quiet ? typed.text("stil-van") : null,
                quiet ? typed.text("stil-tot") : null,
                kinds);
    }

    private void requireSomebody(@Nullable UUID practice) {
        if (practice == null && !visit.signedIn().is(Role.STUDENT)) {
            throw new NotFoundException();
        }
    }
}
