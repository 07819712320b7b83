package nl.ssfh.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void who_has_no_name_is_still_known_and_has_signed_in_when_he_did() {
        var visitor = visitor(Map.of("sub", "a11a", "auth_time", 1_700_000_000L));

        assertThat(visitor.name()).isEqualTo("a11a");
        assertThat(visitor.subject()).isEqualTo("a11a");
        assertThat(visitor.signedInAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000L));
        assertThat(visitor.is(Role.OFFICER)).isTrue();
    }

    @Test
    void a_name_is_shown_when_there_is_one() {
        assertThat(visitor(Map.of("sub", "a11a", "name", "Anna de Vries")).name())
                .isEqualTo("Anna de Vries");
    }

    private static Visitor visitor(Map<String, Object> claims) {
        var all = new JwtClaims();
        claims.forEach(all::setClaim);
        return Visitor.of(QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(all))
                .addRole("officer")
                .build());
    }
}
