package nl.ssfh.portal.outcome;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.portal.deed.Deeds;
import nl.ssfh.portal.visit.For;
import nl.ssfh.portal.visit.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** A student tells where he works after his placement. */
@Path("/student/stages/{id}/na-de-stage")
@For(Role.STUDENT)
@RunOnVirtualThread
public class StudentOutcomePages {

    private final Deeds deeds;
    private final OutcomeDeeds outcomes;

    StudentOutcomePages(Deeds deeds, OutcomeDeeds outcomes) {
        this.deeds = deeds;
        this.outcomes = outcomes;
    }

    @GET
    public TemplateInstance ask(UUID id) {
        return deeds.ask(outcomes.telling(id, Role.STUDENT), "/student");
    }

    @POST
    public RestResponse<TemplateInstance> tell(UUID id) {
        return deeds.act(outcomes.telling(id, Role.STUDENT), "/student");
    }
}
