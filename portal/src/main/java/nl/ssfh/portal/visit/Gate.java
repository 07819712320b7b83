package nl.ssfh.portal.visit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Every request passes here before its page is made: is it from a page of ours, who asks, and may he? */
@ApplicationScoped
class Gate {

    /** The clocks of the sign-in server and of the portal may differ. */
    private static final Duration LENIENCE = Duration.ofSeconds(5);

    private final CurrentIdentityAssociation identities;
    private final Visit visit;
    private final KeptForms kept;
    private final EndedSessions ended;

    Gate(CurrentIdentityAssociation identities, Visit visit, KeptForms kept, EndedSessions ended) {
        this.identities = identities;
        this.visit = visit;
        this.kept = kept;
        this.ended = ended;
    }

    @WithFormRead
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<@Nullable Response> admit(ContainerRequestContext request, ResourceInfo page, RoutingContext http) {
        var changes = request.getMethod().equals("POST");
        if (changes && !SameOrigin.sent(http.request())) {
            throw new NotFromHere();
        }
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            visit.keep(Posted.of(form, http.request()));
        }
        var wanted = page.getResourceClass().getAnnotation(For.class);
        if (wanted == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .getDeferredIdentity()
                .map(identity -> identity.isAnonymous() || ended.has(identity))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(true)
                .chain(unknown -> unknown ? ask(changes, http) : enter(page.getResourceClass(), wanted.value(), http));
    }

    private Uni<@Nullable Response> enter(Class<?> page, Role[] wanted, RoutingContext http) {
        return identities.getDeferredIdentity().chain(identity -> {
            var visitor = Visitor.of(identity);
            visit.enter(visitor);
            var posted = visit.posted();
            if (posted != null && !posted.isBy(visitor)) {
                throw new NotYours();
            }
            if (wanted.length > 0 && Arrays.stream(wanted).noneMatch(visitor::is)) {
                throw new NotForYou();
            }
            if (page.isAnnotationPresent(Afresh.class) && signedInBefore(visitor, http)) {
                AskAgain.mark(http);
                return signIn(http);
            }
            return Uni.createFrom().nullItem();
        });
    }

    private boolean signedInBefore(Visitor visitor, RoutingContext http) {
        return kept.in(http.request())
                .filter(form -> visitor.signedInAt().plus(LENIENCE).isBefore(form.since()))
                .isPresent();
    }

    /** Who only looks is sent to sign in; who sends a form keeps what he typed, and a script is told. */
    private static Uni<@Nullable Response> ask(boolean changes, RoutingContext http) {
        if (changes || isScript(http.request())) {
            throw new SessionOver();
        }
        return signIn(http);
    }

    private static boolean isScript(HttpServerRequest request) {
        return request.getHeader("X-Requested-With") != null
                || MediaType.SERVER_SENT_EVENTS.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static Uni<@Nullable Response> signIn(RoutingContext http) {
        HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(http).map(Gate::redirect);
    }

    private static Response redirect(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}
