package nl.ssfh.local.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.ssfh.local.people.People;
import nl.ssfh.local.people.Person;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** Whoever is chosen on the login page gets the claims of that person. */
record LoginAs(People people) {

    OAuth2HttpRequest complete(OAuth2HttpRequest request) {
        var username = isLogin(request) ? request.getFormParameters().get("username") : null;
        return username == null
                ? request
                : new OAuth2HttpRequest(
                        request.getHeaders(),
                        request.getMethod(),
                        request.getOriginalUrl(),
                        form(people.named(username)));
    }

    private static boolean isLogin(OAuth2HttpRequest request) {
        return request.getMethod().equals("POST")
                && request.getOriginalUrl().encodedPath().endsWith("/authorize");
    }

    private static String form(Person person) {
        try {
            var claims = new ObjectMapper().writeValueAsString(person.claimsSince(Instant.now()));
            return "username=%s&claims=%s".formatted(person.sub(), URLEncoder.encode(claims, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
