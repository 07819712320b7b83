package nl.ssfh.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;

/** What every answer tells the browser about safety: nothing from elsewhere, nothing inside a page, no frames, no cache. */
@ApplicationScoped
public class Headers {

    public static final String POLICY = "Content-Security-Policy";

    private static final int FIRST = 300;
    private static final List<String> KEPT = List.of("/stijl/", "/script/", "/dmn-js/");
    private static final String OURS = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    void on(@Observes Filters filters) {
        filters.register(Headers::add, FIRST);
    }

    /** The policy of a page whose form goes on, past us, to another address. */
    public static String policyWithFormTo(URI address) {
        return "%s %s://%s".formatted(OURS, address.getScheme(), address.getRawAuthority());
    }

    private static void add(RoutingContext http) {
        var kept = KEPT.stream().anyMatch(http.request().path()::startsWith);
        http.addHeadersEndHandler(end -> add(http.response().headers(), kept));
        http.next();
    }

    private static void add(MultiMap headers, boolean kept) {
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, OURS);
        }
        headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Strict-Transport-Security", "max-age=31536000")
                .set("Cache-Control", kept ? "public, max-age=31536000, immutable" : "no-store");
    }
}
