package nl.ssfh.notifications.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Refuses to start in production with settings that are absent, or that everybody knows. */
@ApplicationScoped
class RequiredSettings {

    static final String SECRET = "quarkus.oidc-client.credentials.secret";

    static final String SEAL = "ssfh.notifications.secret";

    /** As in application.properties, for one machine. */
    static final String LOCAL_SECRET = "ssfh-notifications-local";

    static final String LOCAL_SEAL = "local-notification-secret-that-everybody-knows";

    private static final List<String> REQUIRED =
            List.of(SECRET, SEAL, "ssfh.claims-url", "ssfh.notifications.unsubscribe-link", "quarkus.mailer.from");
    private static final int BEFORE_ALL = 1;

    private final Config config;

    RequiredSettings(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(BEFORE_ALL) StartupEvent event) {
        if (Stream.of("local", "demo", "test").noneMatch(ConfigUtils::isProfileActive)) {
            check(name -> config.getOptionalValue(name, String.class).orElse(null));
        }
    }

    static void check(Function<String, @Nullable String> settings) {
        for (var name : REQUIRED) {
            var value = settings.apply(name);
            if (value == null || value.isBlank()) {
                throw new IllegalStateException("Set " + name + ": this service cannot start without it");
            }
        }
        if ("true".equals(settings.apply("ssfh.notifications.webhooks.local"))) {
            throw new IllegalStateException("Set ssfh.notifications.webhooks.local to false: ours is no place to call");
        }
        requireOwn(settings, SECRET, LOCAL_SECRET);
        requireOwn(settings, SEAL, LOCAL_SEAL);
    }

    private static void requireOwn(Function<String, @Nullable String> settings, String name, String known) {
        if (known.equals(settings.apply(name))) {
            throw new IllegalStateException("Set " + name + " to a secret of your own: this one is public");
        }
    }
}
