package nl.ssfh.portal.visit;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/**
 * Whether a form was sent by a page of the portal itself. Browsers say so, and no page can make them say otherwise
 * (OWASP, cross-site request forgery: checking the origin by standard headers).
 */
final class SameOrigin {

    private SameOrigin() {}

    static boolean sent(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && isOurs(origin, request.authority().toString());
    }

    private static boolean isOurs(String origin, String host) {
        try {
            return host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
