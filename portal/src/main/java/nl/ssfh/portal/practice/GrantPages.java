package nl.ssfh.portal.practice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.MandatesApi;
import nl.ssfh.portal.apis.MandatesApi.Invite;
import nl.ssfh.portal.apis.MandatesApi.NewMandate;
import nl.ssfh.portal.apis.OrganisationsApi;
import nl.ssfh.portal.apis.OrganisationsApi.Organisation;
import nl.ssfh.portal.apis.Refused;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Letting somebody act for a practice: a person by mail, or an organisation by its number. */
@Path("/praktijk/machtigingen")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class GrantPages {

    private static final Text UNKNOWN = new Text(
            "Er is geen organisatie met dit nummer. Laat het kantoor zich eerst aanmelden in Mijn-SSFH.",
            "There is no organisation with this number. Let the office register itself in Mijn-SSFH first.");

    private final Visit visit;
    private final Mandated mandated;
    private final Practices practices;
    private final MandatesApi mandates;
    private final OrganisationsApi organisations;

    GrantPages(
            Visit visit,
            Mandated mandated,
            Practices practices,
            @RestClient MandatesApi mandates,
            @RestClient OrganisationsApi organisations) {
        this.visit = visit;
        this.mandated = mandated;
        this.practices = practices;
        this.mandates = mandates;
        this.organisations = organisations;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance grant(Page page, Practice practice, Grant grant, Form form, UUID key);
    }

    @GET
    @Path("uitnodigen")
    public TemplateInstance person(@QueryParam("praktijk") @Nullable UUID wanted) {
        return empty(Grant.PERSON, wanted);
    }

    @POST
    @Path("uitnodigen")
    public RestResponse<TemplateInstance> invite() {
        return sent(Grant.PERSON, "uitgenodigd", practice -> mandates.invite(key(), practice, invitation()));
    }

    @GET
    @Path("organisatie")
    public TemplateInstance organisation(@QueryParam("praktijk") @Nullable UUID wanted) {
        return empty(Grant.ORGANISATION, wanted);
    }

    @POST
    @Path("organisatie")
    public RestResponse<TemplateInstance> trust() {
        return sent(Grant.ORGANISATION, "ja", practice -> mandates.give(key(), practice, mandate(known())));
    }

    private TemplateInstance empty(Grant grant, @Nullable UUID wanted) {
        var practice = practices.need(wanted);
        mandated.owns(practice.id());
        return page(practice, grant, Form.empty(Page.of(visit), grant.questions()));
    }

    private RestResponse<TemplateInstance> sent(Grant grant, String done, Consumer<UUID> deed) {
        var practice = practices.need(visit.typed().id("praktijk"));
        return Sending.of(Form.of(Page.of(visit), grant.questions(), visit.typed()))
                .send(() -> deed.accept(practice.id()))
                .answer(list(practice, done), wrong -> page(practice, grant, wrong));
    }

    private UUID known() {
        return organisations.organisations(visit.typed().text("kvk")).items().stream()
                .findFirst()
                .map(Organisation::id)
                .orElseThrow(() -> Refused.field("kvk", UNKNOWN));
    }

    private Invite invitation() {
        var typed = visit.typed();
        return new Invite(typed.text("email"), typed.text("language"), role(), typed.day("lastDay"));
    }

    private NewMandate mandate(UUID organisation) {
        return new NewMandate(
                null,
                organisation,
                Objects.requireNonNull(role()),
                visit.typed().day("lastDay"));
    }

    private @Nullable MandateRole role() {
        return visit.typed().one(MandateRole.class, "role");
    }

    private String key() {
        return visit.typed().text("sleutel");
    }

    private static TemplateInstance page(Practice practice, Grant grant, Form form) {
        return Templates.grant(form.page(), practice, grant, form, UUID.randomUUID());
    }

    private static URI list(Practice practice, String done) {
        return URI.create("/praktijk/machtigingen?gedaan=%s&praktijk=%s".formatted(done, practice.id()));
    }
}
