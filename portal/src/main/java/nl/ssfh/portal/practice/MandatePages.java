package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.portal.apis.MandatesApi;
import nl.ssfh.portal.apis.MandatesApi.Invited;
import nl.ssfh.portal.apis.MandatesApi.Mandate;
import nl.ssfh.portal.apis.MandatesApi.NewMandate;
import nl.ssfh.portal.apis.OrganisationsApi;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who may do what for a practice, and changing or ending that. */
@Path("/praktijk/machtigingen")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class MandatePages {

    private static final int MOST = 200;

    private final Visit visit;
    private final Practices practices;
    private final MandatesApi mandates;
    private final OrganisationsApi organisations;

    MandatePages(
            Visit visit,
            Practices practices,
            @RestClient MandatesApi mandates,
            @RestClient OrganisationsApi organisations) {
        this.visit = visit;
        this.practices = practices;
        this.mandates = mandates;
        this.organisations = organisations;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance mandates(Page page, Mandates mandates, @Nullable String done);
    }

    @GET
    public TemplateInstance show(
            @QueryParam("praktijk") @Nullable UUID wanted, @QueryParam("gedaan") @Nullable String done) {
        var practice = practices.need(wanted);
        var all = mandates.mandates(practice.id(), MOST).items();
        var found = new Mandates(practice, visit.signedIn(), all, names(all), invited(practice.id()));
        return Templates.mandates(Page.of(visit), found, done);
    }

    /** The same holder gets another role. */
    @POST
    @Path("wijzigen")
    public RestResponse<Void> change() {
        var practice = practices.need(visit.typed().id("praktijk")).id();
        var known = known(practice);
        var role = visit.typed().one(MandateRole.class, "rol");
        if (role == null) {
            throw new BadRequestException();
        }
        var mandate = new NewMandate(known.subject(), known.organisation(), role, known.lastDay());
        mandates.give(UUID.randomUUID().toString(), practice, mandate);
        return done(practice);
    }

    @POST
    @Path("beeindigen")
    public RestResponse<Void> end() {
        var practice = practices.need(visit.typed().id("praktijk")).id();
        var mine = visit.signedIn().subject().equals(known(practice).subject());
        mandates.end(practice, known(practice).id());
        return mine ? RestResponse.seeOther(URI.create("/praktijk")) : done(practice);
    }

    @POST
    @Path("intrekken")
    public RestResponse<Void> withdraw() {
        var practice = practices.need(visit.typed().id("praktijk")).id();
        var invitation = visit.typed().id("uitnodiging");
        if (invitation == null) {
            throw new BadRequestException();
        }
        mandates.withdraw(practice, invitation);
        return done(practice);
    }

    private Mandate known(UUID practice) {
        var id = visit.typed().id("machtiging");
        return mandates.mandates(practice, MOST).items().stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Map<UUID, String> names(List<Mandate> all) {
        return all.stream()
                .map(Mandate::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        id -> id, id -> organisations.organisation(id).name()));
    }

    /** Absent for who is no owner: the addresses are not his to see. */
    private @Nullable List<Invited> invited(UUID practice) {
        return Reach.ifAllowed(() -> mandates.invited(practice, MOST).items());
    }

    private static RestResponse<Void> done(UUID practice) {
        return RestResponse.seeOther(URI.create("/praktijk/machtigingen?gedaan=ja&praktijk=" + practice));
    }
}
