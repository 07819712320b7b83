package nl.ssfh.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndedSessionsTest {

    private static final Instant NOW = Instant.parse("2024-09-09T10:00:00Z");
    private static final Instant BEFORE = NOW.minusSeconds(60);

    private final EndedSessions sessions = new EndedSessions(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_session_that_ended_is_over_however_often_it_is_seen() {
        sessions.end(visitor("a", BEFORE));

        assertThat(sessions.has(visitor("a", BEFORE))).isTrue();
        assertThat(sessions.has(visitor("a", BEFORE))).isTrue();
    }

    @Test
    void another_session_goes_on() {
        sessions.end(visitor("a", BEFORE));

        assertThat(sessions.has(visitor("b", BEFORE))).isFalse();
        assertThat(sessions.has(visitor(null, BEFORE))).isFalse();
    }

    @Test
    void who_signs_in_again_gets_in_under_the_same_session() {
        sessions.end(visitor("a", BEFORE));

        assertThat(sessions.has(visitor("a", NOW.plusSeconds(1)))).isFalse();
    }

    private static SecurityIdentity visitor(@Nullable String session, Instant issued) {
        var claims = new JwtClaims();
        claims.setSubject("a11a");
        claims.setClaim("iat", issued.getEpochSecond());
        if (session != null) {
            claims.setClaim("sid", session);
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .build();
    }
}
