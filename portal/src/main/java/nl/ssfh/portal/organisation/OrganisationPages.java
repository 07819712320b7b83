package nl.ssfh.portal.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.OrganisationsApi;
import nl.ssfh.portal.apis.OrganisationsApi.Invite;
import nl.ssfh.portal.apis.OrganisationsApi.Invited;
import nl.ssfh.portal.apis.OrganisationsApi.NewOrganisation;
import nl.ssfh.portal.apis.OrganisationsApi.Organisation;
import nl.ssfh.portal.apis.Reach;
import nl.ssfh.portal.form.Form;
import nl.ssfh.portal.form.Sending;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The organisations of which somebody is a member, and who else is. */
@Path("/organisaties")
@For(Role.PRACTICE)
@RunOnVirtualThread
public class OrganisationPages {

    private final Visit visit;
    private final OrganisationsApi organisations;

    OrganisationPages(Visit visit, @RestClient OrganisationsApi organisations) {
        this.visit = visit;
        this.organisations = organisations;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Page page, List<Organisation> organisations, Form form, UUID key);

        static native TemplateInstance office(Page page, Office office, Form form, UUID key, boolean done);
    }

    @GET
    public TemplateInstance list() {
        return list(Form.empty(Page.of(visit), OrganisationQuestions.NEW));
    }

    /** Whoever registers an organisation is its first administrator. */
    @POST
    public RestResponse<TemplateInstance> register() {
        var typed = visit.typed();
        var form = Form.of(Page.of(visit), OrganisationQuestions.NEW, typed);
        var asked = new NewOrganisation(typed.text("name"), typed.text("kind"), typed.text("kvk"));
        return Sending.of(form)
                .send(() -> organisations.register(typed.text("sleutel"), asked))
                .answer(URI.create("/organisaties"), this::list);
    }

    @GET
    @Path("{id}")
    public TemplateInstance office(UUID id, @QueryParam("gedaan") @Nullable String done) {
        return office(id, Form.empty(Page.of(visit), OrganisationQuestions.MEMBER), done != null);
    }

    @POST
    @Path("{id}")
    public RestResponse<TemplateInstance> invite(UUID id) {
        var typed = visit.typed();
        var form = Form.of(Page.of(visit), OrganisationQuestions.MEMBER, typed);
        var asked = new Invite(typed.text("email"), typed.text("language"), typed.text("role"));
        return Sending.of(form)
                .send(() -> organisations.invite(typed.text("sleutel"), id, asked))
                .answer(done(id), wrong -> office(id, wrong, false));
    }

    @POST
    @Path("{id}/leden/{member}/verwijderen")
    public RestResponse<Void> remove(UUID id, UUID member) {
        organisations.remove(id, member);
        return RestResponse.seeOther(done(id));
    }

    @POST
    @Path("{id}/uitnodigingen/{invitation}/intrekken")
    public RestResponse<Void> withdraw(UUID id, UUID invitation) {
        organisations.withdraw(id, invitation);
        return RestResponse.seeOther(done(id));
    }

    private TemplateInstance list(Form form) {
        var mine = organisations.organisations(null).items();
        return Templates.list(form.page(), mine, form, UUID.randomUUID());
    }

    private TemplateInstance office(UUID id, Form form, boolean done) {
        List<Invited> invited = Reach.ifAllowed(() -> organisations.invited(id).items());
        var office = new Office(
                organisations.organisation(id),
                visit.signedIn(),
                organisations.members(id).items(),
                invited);
        return Templates.office(form.page(), office, form, UUID.randomUUID(), done);
    }

    private static URI done(UUID id) {
        return URI.create("/organisaties/%s?gedaan=ja".formatted(id));
    }
}
