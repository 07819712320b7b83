package nl.ssfh.claims.person.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start in production with the secret of our account that everybody knows. */
@ApplicationScoped
class OwnAccount {

    static final String SECRET = "quarkus.oidc-client.credentials.secret";

    /** As in application.properties, for one machine. */
    static final String LOCAL_SECRET = "ssfh-claims-local";

    private final String secret;

    OwnAccount(@ConfigProperty(name = SECRET) String secret) {
        this.secret = secret;
    }

    void check(@Observes StartupEvent event) {
        check(Stream.of("local", "demo", "test").anyMatch(ConfigUtils::isProfileActive));
    }

    void check(boolean onOneMachine) {
        if (secret.equals(LOCAL_SECRET) && !onOneMachine) {
            throw new IllegalStateException("Set " + SECRET + " to a secret of your own: this one is public");
        }
    }
}
