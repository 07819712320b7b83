package nl.ssfh.portal.visit;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody who is signed in.
 *
 * @param subject who he is to the services
 */
public record Visitor(String name, String subject, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    static Visitor of(SecurityIdentity identity) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.inToken()))
                .forEach(roles::add);
        var principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token && token.getClaim("name") instanceof String name
                ? new Visitor(name, token.getSubject(), roles)
                : new Visitor(principal.getName(), principal.getName(), roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
