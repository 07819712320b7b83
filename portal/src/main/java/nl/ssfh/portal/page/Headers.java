package nl.ssfh.portal.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ssfh.portal.apis.ApiTime;
import nl.ssfh.portal.apis.Unanswered;

/** What every answer tells the browser about safety: nothing from elsewhere, nothing inside a page, no frames, no cache. */
@ApplicationScoped
public class Headers {

    public static final String POLICY = "Content-Security-Policy";

    private static final int FIRST = 300;

    /** All of it, a part of it, or that nothing changed. */
    private static final Set<Integer> GOOD = Set.of(200, 206, 304);

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
        ApiTime.begin(http);
        Unanswered.begin(http);
        http.addHeadersEndHandler(end ->
                compress(add(http.response().headers(), caching(http))).set("Server-Timing", timing(ApiTime.of(http))));
        http.next();
    }

    /** How long the services took, and how long we did (W3C, Server Timing). */
    private static String timing(ApiTime time) {
        return String.format(Locale.ROOT, "api;dur=%.1f, own;dur=%.1f", millis(time.waited()), millis(time.own()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    /** A file of ours is kept for long under the address of its version, and asked after under any other. */
    private static String caching(RoutingContext http) {
        var path = http.request().path();
        if (KEPT.stream().noneMatch(path::startsWith)) {
            return "no-store";
        }
        var version = http.request().getParam("v");
        var there = GOOD.contains(http.response().getStatusCode());
        return there && version != null && Assets.isNow(path, version)
                ? "public, max-age=31536000, immutable"
                : "no-cache";
    }

    /** A page that says what went wrong too: as long as no method of a resource answers, Quarkus holds that back. */
    private static MultiMap compress(MultiMap headers) {
        return String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).startsWith("text/html")
                ? headers.remove(HttpHeaders.CONTENT_ENCODING)
                : headers;
    }

    private static MultiMap add(MultiMap headers, String caching) {
        if (!headers.contains(POLICY)) {
            headers.set(POLICY, OURS);
        }
        return headers.set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Strict-Transport-Security", "max-age=31536000")
                .set("Cache-Control", caching);
    }
}
