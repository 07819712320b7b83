package nl.ssfh.local.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.ssfh.local.House;
import org.junit.jupiter.api.Test;

/** Keycloak's realm holds the same people as the light OIDC server, and its tokens say the same. */
class RealmTest {

    static final JsonNode REALM = read();

    @Test
    void its_people_are_the_same() {
        var people = all("users").stream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(RealmTest::person)
                .toList();

        assertThat(people)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("note")
                .isEqualTo(People.read().all());
    }

    @Test
    void its_tokens_say_roles_and_audience() {
        for (var client : all("clients")) {
            var mappers = client.path("protocolMappers");

            assertThat(mappers.findValuesAsText("claim.name")).contains("roles");
            assertThat(mappers.findValuesAsText("included.custom.audience")).contains("ssfh");
        }
        assertThat(REALM.path("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
    }

    @Test
    void it_sends_people_back_to_one_address_and_only_with_a_proof_of_who_asked() {
        var coming = all("clients").stream()
                .filter(client -> client.path("standardFlowEnabled").asBoolean())
                .toList();

        assertThat(coming).singleElement().satisfies(portal -> {
            assertThat(portal.path("clientId").asText()).isEqualTo("ssfh-portal");
            assertThat(portal.path("redirectUris").toString()).isEqualTo("[\"${SSFH_PORTAL_URL}/inloggen\"]");
            assertThat(portal.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
            assertThat(portal.at("/attributes/post.logout.redirect.uris").asText())
                    .isEqualTo("${SSFH_PORTAL_URL}/uitgelogd");
        });
    }

    @Test
    void it_holds_no_secret() {
        assertThat(REALM.findValuesAsText("secret"))
                .containsOnly("${SSFH_NOTIFICATIONS_SECRET}", "${SSFH_CLAIMS_SECRET}", "${SSFH_PORTAL_SECRET}");
        assertThat(all("users").stream().flatMap(user -> user.findValuesAsText("value").stream()))
                .containsOnly("${SSFH_PEOPLE_PASSWORD}");
    }

    static Person person(JsonNode user) {
        return new Person(
                user.path("username").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                UUID.fromString(user.path("id").asText()),
                user.path("email").asText(),
                StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                "");
    }

    static List<JsonNode> all(String name) {
        return StreamSupport.stream(REALM.path(name).spliterator(), false).toList();
    }

    static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(House.find()
                            .root()
                            .resolve("deploy/keycloak/ssfh-realm.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
