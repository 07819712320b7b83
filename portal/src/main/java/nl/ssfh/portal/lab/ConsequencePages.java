package nl.ssfh.portal.lab;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.portal.apis.PolicyAnswers.NewRedecision;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyAnswers.Redecision;
import nl.ssfh.portal.apis.PolicyApi;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What publishing a version changes in months that were decided, seen before it does. */
@Path("/fonds/beleid/{version}/gevolgen")
@For({Role.OFFICER, Role.AUDITOR})
@RunOnVirtualThread
public class ConsequencePages {

    private final Visit visit;
    private final PolicyApi policies;

    ConsequencePages(Visit visit, @RestClient PolicyApi policies) {
        this.visit = visit;
        this.policies = policies;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance consequences(Page page, Policy policy, Redecision seen, String tag);
    }

    @POST
    public RestResponse<Void> look(String version) {
        var asked = policies.ask(visit.typed().text("sleutel"), new NewRedecision(version));
        return RestResponse.seeOther(URI.create("/fonds/beleid/%s/gevolgen/%s".formatted(version, asked.id())));
    }

    @GET
    @Path("{id}")
    public TemplateInstance consequences(String version, UUID id) {
        var policy = policies.policy(version);
        var tag = policy.getHeaderString(HttpHeaders.ETAG);
        return Templates.consequences(Page.of(visit), policy.getEntity(), policies.redecision(id), tag);
    }
}
