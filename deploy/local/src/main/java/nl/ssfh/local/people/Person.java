package nl.ssfh.local.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who can log in.
 *
 * @param sub who this is to the services, for ever the same
 * @param note what this person is for, in a few words
 */
public record Person(String login, String name, UUID sub, String email, List<String> roles, String note) {

    private static final List<String> ROLES = List.of("practice", "student", "officer", "auditor", "service");

    /** Somebody whom nobody wrote down: {@code x@officer} is an officer, and so on; anybody else belongs to a practice. */
    public static Person unknown(String login) {
        var sub = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        return new Person(login, login, sub, emailOf(login), List.of(roleOf(login)), "");
    }

    /** What a token says about this person, beside who gave it and how long it lasts. */
    public Map<String, Object> claims() {
        return Map.of("sub", sub.toString(), "email", email, "name", name, "preferred_username", login, "roles", roles);
    }

    /** The same of somebody who signed in himself, and when. */
    public Map<String, Object> claimsSince(Instant signedIn) {
        var claims = new HashMap<>(claims());
        claims.put("auth_time", signedIn.getEpochSecond());
        return claims;
    }

    private static String roleOf(String login) {
        var suffix = login.substring(login.lastIndexOf('@') + 1);
        return login.contains("@") && ROLES.contains(suffix) ? suffix : "practice";
    }

    private static String emailOf(String login) {
        return login.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? login : login.replaceAll("[@\\s]+", ".") + "@example.nl";
    }
}
