package nl.ssfh.platform.rights;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person or service whose token came with the request.
 *
 * <p>Work that goes on after the request, such as a long import, is done on behalf of who asked: {@link #actFor}.
 */
@RequestScoped
public class Caller {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    @Nullable
    private Absent absent;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** From now on, in this request context, all that is asked is asked by somebody who is not there any more. */
    public void actFor(Absent person) {
        absent = person;
    }

    /** Who it is, as the identity provider knows him; a pseudonym, never a name. */
    public String subject() {
        return absent == null ? token.getSubject() : absent.subject();
    }

    public Optional<String> email() {
        return absent == null ? token.<String>claim("email") : Optional.ofNullable(absent.email());
    }

    public boolean has(String role) {
        return absent == null ? identity.hasRole(role) : absent.role().equals(role);
    }

    /** Fund staff and auditors read everything. */
    public boolean readsEverything() {
        return has(Roles.OFFICER) || has(Roles.AUDITOR);
    }

    /** Somebody who asked for work that is done later, as his token named him, in the one role in which he asked. */
    public record Absent(String subject, @Nullable String email, String role) {}
}
