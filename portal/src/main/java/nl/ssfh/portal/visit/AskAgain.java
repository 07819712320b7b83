package nl.ssfh.portal.visit;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the sign-in server not to take an earlier login for this one. */
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@ApplicationScoped
@Unremovable
class AskAgain implements OidcRedirectFilter {

    private static final String WANTED = "ssfh.sign-in-again";

    static void mark(RoutingContext http) {
        http.put(WANTED, true);
    }

    /** {@code max_age} makes the new login's time part of the token (OpenID Connect Core, 3.1.2.1). */
    @Override
    public void filter(OidcRedirectContext redirect) {
        if (redirect.routingContext().get(WANTED) != null) {
            redirect.additionalQueryParams().add("prompt", "login").add("max_age", "0");
        }
    }
}
