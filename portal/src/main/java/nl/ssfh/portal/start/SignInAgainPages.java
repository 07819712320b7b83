package nl.ssfh.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Afresh;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.KeptForm;
import nl.ssfh.portal.visit.KeptForms;
import nl.ssfh.portal.visit.Role;
import nl.ssfh.portal.visit.Visit;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing in once more before money, a policy or an account is changed; what was typed is sent after that. */
@Path("/opnieuw-inloggen")
@For({Role.STUDENT, Role.PRACTICE, Role.OFFICER, Role.AUDITOR})
@Afresh
@RunOnVirtualThread
public class SignInAgainPages {

    private final Visit visit;
    private final KeptForms kept;
    private final CurrentVertxRequest current;

    SignInAgainPages(Visit visit, KeptForms kept, CurrentVertxRequest current) {
        this.visit = visit;
        this.kept = kept;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedInAgain(Page page, KeptForm form);
    }

    /** The gate let nobody pass who did not sign in again. */
    @GET
    public RestResponse<TemplateInstance> signedInAgain() {
        return kept.in(current.getCurrent().request())
                .filter(form -> form.sender().equals(visit.signedIn().subject()))
                .map(form -> ResponseBuilder.ok(Templates.signedInAgain(Page.of(visit), form))
                        .cookie(kept.forget())
                        .build())
                .orElseGet(() -> RestResponse.seeOther(URI.create("/mijn")));
    }
}
