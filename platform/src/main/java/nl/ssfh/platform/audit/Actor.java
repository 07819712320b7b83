package nl.ssfh.platform.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.ssfh.platform.rights.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** On whose behalf something happens now. */
@ApplicationScoped
class Actor {

    private final Caller caller;
    private final String service;

    Actor(Caller caller, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.caller = caller;
        this.service = service;
    }

    /** The subject of who asks, or the name of this service for what it does by itself. */
    String name() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(caller.subject()).orElse(service)
                : service;
    }
}
