package nl.ssfh.platform.rights;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or service whose token came with the request. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** Who it is, as the identity provider knows him; a pseudonym, never a name. */
    public String subject() {
        return token.getSubject();
    }

    public Optional<String> email() {
        return token.<String>claim("email");
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Fund staff and auditors read everything. */
    public boolean readsEverything() {
        return has(Roles.OFFICER) || has(Roles.AUDITOR);
    }
}
