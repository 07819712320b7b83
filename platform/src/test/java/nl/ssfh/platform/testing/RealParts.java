package nl.ssfh.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts the real servers of the local platform in a process of their own, and tells the service under test where
 * they are. The service's module chooses its database by its name.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final Path LOG = Path.of("target", "parts.log");

    private static @Nullable Process process;
    private static @Nullable JsonNode addresses;

    @Override
    public Map<String, String> start() {
        try {
            var data = Files.createDirectories(Path.of("target", "parts").toAbsolutePath());
            process = launch(data);
            var started = process.inputReader().readLine();
            if (started == null) {
                throw new IOException(Files.readString(LOG));
            }
            addresses = new ObjectMapper().readTree(started);
            var date = data.resolve("business-date");
            TestDate.in(date);
            return settings(date);
        } catch (IOException e) {
            throw new UncheckedIOException("The real parts do not start; is deploy/local built?", e);
        }
    }

    private static Process launch(Path data) throws IOException {
        var local = Path.of(System.getProperty("ssfh.house", "..")).resolve("deploy/local/target");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=160m",
                        "-cp",
                        local.resolve("ssfh-local.jar") + ":" + local.resolve("lib") + "/*",
                        "nl.ssfh.local.Main",
                        "parts",
                        "--data",
                        data.toString())
                .redirectError(LOG.toFile())
                .start();
    }

    private static Map<String, String> settings(Path date) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", text("jdbcUrl", database()));
        settings.put("quarkus.datasource.username", text("user"));
        settings.put("quarkus.datasource.password", text("password"));
        settings.put("kafka.bootstrap.servers", kafka());
        settings.put("quarkus.oidc.auth-server-url", issuer());
        settings.put("quarkus.mailer.host", text("smtpHost"));
        settings.put("quarkus.mailer.port", text("smtpPort"));
        settings.put("quarkus.mailer.mock", "false");
        settings.put("ssfh.business-date-file", date.toString());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    private static String database() {
        var module = Path.of("").toAbsolutePath().getFileName().toString();
        return switch (module) {
            case "eligibility-service" -> "eligibility";
            case "payout-service" -> "payouts";
            case "notification-service" -> "notifications";
            default -> "claims";
        };
    }

    /** Where Kafka listens. */
    public static String kafka() {
        return text("kafka");
    }

    /** Who signs the tokens. */
    public static String issuer() {
        return text("issuer");
    }

    /** Where the mails that were sent can be read. */
    public static String mails() {
        return text("mailApi");
    }

    private static String text(String... path) {
        JsonNode node = java.util.Objects.requireNonNull(addresses, "the parts are not started");
        for (var step : path) {
            node = node.path(step);
        }
        return node.asText();
    }

    @Override
    public void stop() {
        var running = process;
        if (running == null) {
            return;
        }
        try {
            running.getOutputStream().close();
            if (!running.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (IOException e) {
            running.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
    }
}
