package nl.ssfh.portal.visit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody be signed out by a link or a form of another site.
 *
 * <p>The sign-out address is watched by the login itself, before the gate; so is this.
 */
@ApplicationScoped
class SignOutGuard {

    private static final int FIRST = 290;
    private static final int SEE_OTHER = 303;

    private final String watched;

    SignOutGuard(@ConfigProperty(name = "quarkus.oidc.logout.path") String watched) {
        this.watched = watched;
    }

    void on(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext http) {
        var request = http.request();
        if (request.path().equals(watched) && !isMeant(request)) {
            http.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader(HttpHeaders.LOCATION, "/uitloggen")
                    .end();
        } else {
            http.next();
        }
    }

    private static boolean isMeant(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST) && SameOrigin.sent(request);
    }
}
