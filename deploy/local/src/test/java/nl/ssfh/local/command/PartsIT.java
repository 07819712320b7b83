package nl.ssfh.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PartsIT {

    static final ObjectMapper JSON = new ObjectMapper();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    Path folder;
    Process process;
    JsonNode parts;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        folder = data;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.ssfh.local.Main",
                        "parts",
                        "--data",
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        parts = JSON.readTree(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    /** The end is part of what is tested: nothing may be left. */
    @AfterAll
    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void each_service_has_a_database_in_which_tables_can_be_made() throws SQLException {
        for (var database : List.of("claims", "eligibility", "payouts", "notifications")) {
            try (var connection = DriverManager.getConnection(
                            parts.at("/jdbcUrl/" + database).asText(), "ssfh", "ssfh");
                    var statement = connection.createStatement()) {
                statement.execute("create table probe as select uuidv7() as id");
            }
        }
    }

    @Test
    void every_topic_has_twelve_partitions() throws ExecutionException, InterruptedException {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", parts.path("kafka").asText()))) {
            var topics = admin.describeTopics(List.of("ssfh.claims", "ssfh.eligibility", "ssfh.payouts"))
                    .allTopicNames()
                    .get();

            assertThat(topics.values())
                    .hasSize(3)
                    .allMatch(topic -> topic.partitions().size() == 12);
        }
    }

    @Test
    void a_token_says_who_it_is_for_and_what_that_person_may() throws IOException, InterruptedException {
        var token = token("grant_type=password&client_id=ssfh-cli&username=olga&password=any");

        assertThat(part(token, 0).path("alg").asText()).isEqualTo("RS256");
        var claims = part(token, 1);
        assertThat(claims.path("iss").asText()).isEqualTo(parts.path("issuer").asText());
        assertThat(claims.path("sub").asText()).isEqualTo("01000000-0000-4000-8000-000000000003");
        assertThat(claims.path("aud").asText()).isEqualTo("ssfh");
        assertThat(claims.path("email").asText()).isEqualTo("olga@fonds.example");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"officer\"]");
    }

    @Test
    void a_service_gets_the_role_service() throws IOException, InterruptedException {
        var token = token("grant_type=client_credentials&client_id=ssfh-notifications&client_secret=any");

        assertThat(part(token, 1).path("roles").toString()).isEqualTo("[\"service\"]");
    }

    @Test
    void whoever_is_chosen_on_the_login_page_is_in_the_token() throws IOException, InterruptedException {
        var login = parts.path("issuer").asText()
                + "/authorize?response_type=code&client_id=portal&redirect_uri=http://127.0.0.1:1/back&scope=openid";

        var page = send(HttpRequest.newBuilder(URI.create(login)));
        var location = HTTP.send(form(login, "username=iris"), BodyHandlers.ofString())
                .headers()
                .firstValue("location")
                .orElseThrow();
        var code = location.replaceAll(".*code=([^&]+).*", "$1");
        var token = token("grant_type=authorization_code&client_id=portal&client_secret=any"
                + "&redirect_uri=http://127.0.0.1:1/back&code=" + code);

        assertThat(page).contains("Anna de Vries").contains("Iris Smit");
        assertThat(part(token, 1).path("sub").asText()).isEqualTo("15150000-0000-4000-8000-000000000005");
        assertThat(part(token, 1).path("roles").toString()).isEqualTo("[\"student\"]");
    }

    String token(String form) throws IOException, InterruptedException {
        var endpoint = parts.path("issuer").asText() + "/token";
        return JSON.readTree(
                        HTTP.send(form(endpoint, form), BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }

    static HttpRequest form(String address, String form) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }

    static JsonNode part(String token, int index) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
    }
}
