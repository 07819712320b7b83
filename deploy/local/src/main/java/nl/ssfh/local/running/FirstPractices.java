package nl.ssfh.local.running;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;
import nl.ssfh.local.process.Waiting;

/**
 * Registers a practice for each of the two practice managers, so that a newcomer can file a claim at once.
 *
 * <p>It goes through the public API as these people would, once in the life of the data: what people make of it
 * afterwards stays. A start that broke off in between does it again, with the same Idempotency-Key.
 */
public final class FirstPractices {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DONE = "first-practices";

    private final Platform platform;

    private FirstPractices(Platform platform) {
        this.platform = platform;
    }

    /**
     * Returns when both can file and can be paid.
     *
     * @param data where the platform keeps its data
     */
    public static void register(Platform platform, Path data) {
        var done = data.resolve(DONE);
        if (Files.exists(done)) {
            return;
        }
        try {
            new FirstPractices(platform).register();
            Files.createFile(done);
        } catch (IllegalStateException | IOException | UncheckedIOException e) {
            throw new CannotStart("The first practices could not be registered: " + e.getMessage(), e);
        }
    }

    private void register() {
        var contributions = request("olga", Part.CLAIMS, "/v1/contribution-register")
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString("pfzw_number,status\nPF-LINDE,PAYING\nPF-KASTANJE,PAYING\n"));
        Http.body(contributions);
        register("anna", "Huisartsenpraktijk De Linde", "30000001", "PF-LINDE", "NL91ABNA0417164300");
        register("bram", "Huisartsenpraktijk De Kastanje", "30000002", "PF-KASTANJE", "NL20INGB0001234567");
    }

    private void register(String login, String name, String kvk, String pfzw, String iban) {
        var practice = """
                {"name": "%s", "kvk": "%s", "pfzw": "%s",
                 "contact": {"email": "%s@praktijk.example", "language": "nl"}}""".formatted(name, kvk, pfzw, login);
        var answer = Http.body(request(login, Part.CLAIMS, "/v1/practices")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "first-practice-" + UUID.nameUUIDFromBytes(kvk.getBytes(US_ASCII)))
                .POST(BodyPublishers.ofString(practice)));
        var found = ID.matcher(answer);
        if (!found.find()) {
            throw new CannotStart("claims-service registered a practice without an id: " + answer);
        }
        enterAccount(login, found.group(1), name, iban);
    }

    /** payout-service hears of the mandate a moment later. */
    private void enterAccount(String login, String practice, String holder, String iban) {
        var path = "/v1/practices/%s/bank-account".formatted(practice);
        var account = "{\"iban\": \"%s\", \"holder\": \"%s\"}".formatted(iban, holder);
        var entered = Waiting.until(
                PATIENCE,
                () -> succeeds(request(login, Part.PAYOUTS, path).GET())
                        || succeeds(request(login, Part.PAYOUTS, path)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(account))));
        if (!entered) {
            throw new CannotStart("payout-service does not take the bank account of " + holder + ".");
        }
    }

    private static boolean succeeds(HttpRequest.Builder request) {
        try {
            Http.body(request);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private HttpRequest.Builder request(String login, Part service, String path) {
        return HttpRequest.newBuilder(URI.create(platform.addresses().of(service) + path))
                .header("Authorization", "Bearer " + platform.tokens().of(login));
    }
}
