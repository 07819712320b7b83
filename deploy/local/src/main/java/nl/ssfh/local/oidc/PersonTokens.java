package nl.ssfh.local.oidc;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.local.people.People;
import nl.ssfh.local.people.Person;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/** What stands in each token: who it is for, and what that person or service may be. */
final class PersonTokens implements OAuth2TokenCallback {

    private static final long ONE_HOUR = 3600;

    private final People people;

    PersonTokens(People people) {
        this.people = people;
    }

    @Override
    public String issuerId() {
        return LightOidc.ISSUER;
    }

    @Override
    public @Nullable String subject(TokenRequest request) {
        return (String) addClaims(request).get("sub");
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("ssfh");
    }

    /** Who came in through the login page is added by {@link LoginAs}. */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant login) {
            return people.named(login.getUsername()).claimsSince(signedIn(request));
        }
        return GrantType.CLIENT_CREDENTIALS.equals(
                        request.getAuthorizationGrant().getType())
                ? service(request).claims()
                : Map.of();
    }

    @Override
    public long tokenExpiry() {
        return ONE_HOUR;
    }

    /** Now, unless a test asks for somebody who signed in before. */
    private static Instant signedIn(TokenRequest request) {
        var asked = request.getCustomParameter("auth_time");
        return asked == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(asked.getFirst()));
    }

    private static Person service(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        var client = (authentication == null ? request.getClientID() : authentication.getClientID()).getValue();
        var sub = UUID.nameUUIDFromBytes(client.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Person(client, client, sub, client + "@service.example", List.of("service"), "");
    }
}
