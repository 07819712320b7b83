package nl.ssfh.portal.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookies of the portal itself, as closed as those of the session: over TLS only, except on a machine of our own. */
@ApplicationScoped
public class Cookies {

    private final boolean secure;

    Cookies(
            @ConfigProperty(name = "quarkus.oidc.authentication.cookie-force-secure", defaultValue = "false")
                    boolean secure) {
        this.secure = secure;
    }

    public NewCookie of(String name, String value, Duration lasts) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) lasts.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
