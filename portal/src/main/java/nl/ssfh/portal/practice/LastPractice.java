package nl.ssfh.portal.practice;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The practice for which somebody acted last in this browser. It says nothing of whether he still may. */
@RequestScoped
class LastPractice {

    private static final String COOKIE = "praktijk";
    private static final long ONE_YEAR = 365L * 24 * 3600;

    private final CurrentVertxRequest current;

    LastPractice(CurrentVertxRequest current) {
        this.current = current;
    }

    @Nullable
    UUID get() {
        var kept = current.getCurrent().request().getCookie(COOKIE);
        try {
            return kept == null ? null : UUID.fromString(kept.getValue());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    void keep(UUID practice) {
        if (!practice.equals(get())) {
            current.getCurrent()
                    .response()
                    .addCookie(Cookie.cookie(COOKIE, practice.toString())
                            .setPath("/")
                            .setMaxAge(ONE_YEAR)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
    }
}
