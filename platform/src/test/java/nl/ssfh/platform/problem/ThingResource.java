package nl.ssfh.platform.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/things")
@ApplicationScoped
public class ThingResource {

    static final AtomicInteger MADE = new AtomicInteger();

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.PRACTICE)
    public RestResponse<Made> make(@Valid Thing thing) throws InterruptedException {
        Thread.sleep(300);
        return RestResponse.status(RestResponse.Status.CREATED, new Made(MADE.incrementAndGet()));
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.PRACTICE)
    public String broken() {
        throw new IllegalStateException("select secret from inside");
    }

    record Made(int number) {}
}
