package nl.ssfh.portal.visit;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody who is signed in.
 *
 * @param subject who he is to the services
 * @param signedInAt the beginning of time when the sign-in server does not say it
 */
public record Visitor(String name, String subject, Instant signedInAt, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    static Visitor of(SecurityIdentity identity) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.inToken()))
                .forEach(roles::add);
        var principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token
                ? new Visitor(name(token), token.getSubject(), moment(token, Claims.auth_time), roles)
                : new Visitor(principal.getName(), principal.getName(), Instant.EPOCH, roles);
    }

    /** A sign-in server need not know it. */
    private static String name(JsonWebToken token) {
        return token.getClaim("name") instanceof String name ? name : token.getName();
    }

    /** The beginning of time when the token does not say it. */
    static Instant moment(JsonWebToken token, Claims claim) {
        return token.<Object>getClaim(claim.name()) instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
