package nl.ssfh.portal.visit;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Sessions that ended while tokens of them last, wherever their cookie was copied to.
 *
 * <p>That the sign-in server ended one is known when its cookie is first seen after that; Quarkus refuses it that once.
 */
@ApplicationScoped
public class EndedSessions {

    /** Longer than a token lasts; the sign-in server renews none of a session that ended. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final String SESSION = "sid";

    private final Clock clock;
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    EndedSessions() {
        this(Clock.systemUTC());
    }

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void on(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED) {
            end(event.getSecurityIdentity());
        }
    }

    /** Ends the session of who is signed in, if the sign-in server names sessions. */
    public void end(SecurityIdentity identity) {
        var now = clock.instant();
        ended.values().removeIf(moment -> moment.plus(KEPT).isBefore(now));
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SESSION) instanceof String session) {
            ended.put(session, now);
        }
    }

    /** Whoever signs in again may get a session of the same name: his token is younger. */
    boolean has(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SESSION) instanceof String session
                && !Visitor.moment(token, Claims.iat).isAfter(ended.getOrDefault(session, Instant.MIN));
    }
}
