package nl.ssfh.proof;

import static java.net.HttpURLConnection.HTTP_CREATED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.PAYOUTS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;
import nl.ssfh.proof.browser.Chromium;
import org.jspecify.annotations.Nullable;

/** The first claim on a platform of its own, signed in with Keycloak: from Anna's practice to the bank. */
final class FirstClaim implements AutoCloseable {

    /** How long the services may take to tell each other. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    static final String IBAN = "NL91ABNA0417164300";
    static final LocalDate RUN_DAY = LocalDate.of(2024, 9, 25);

    private static final LocalDate FILING_DAY = LocalDate.of(2024, 9, 9);

    final Platform platform;
    final Person anna;
    final Person olga;
    final Person otto;

    private @Nullable Chromium browser;

    private FirstClaim(Platform platform) {
        this.platform = platform;
        anna = new Person(platform, "anna");
        olga = new Person(platform, "olga");
        otto = new Person(platform, "otto");
    }

    static FirstClaim startOn(Path data) {
        var platform =
                Platform.start(PlatformOptions.test(House.ROOT, data).withIdentityProvider(IdentityProvider.KEYCLOAK));
        platform.setBusinessDate(FILING_DAY);
        return new FirstClaim(platform);
    }

    /** What people look at the portal with; started when somebody first looks. */
    Chromium browser() {
        if (browser == null) {
            browser = Chromium.start(
                    Chromium.program().orElseThrow(), platform.addresses().portal());
        }
        return browser;
    }

    /** A new practice that pays its contribution and has an account. */
    String practice() {
        olga.put(CLAIMS, "/v1/contribution-register", "text/csv", "pfzw_number,status\nPF-1,PAYING\n")
                .ok();
        var practice = anna.post(CLAIMS, "/v1/practices", """
                {"name": "Huisartsenpraktijk De Linde", "kvk": "12345678", "pfzw": "PF-1",
                 "contact": {"email": "praktijk@linde.example", "language": "nl"}}""").id();
        await().atMost(PATIENCE)
                .until(() -> anna.put(
                                        PAYOUTS,
                                        "/v1/practices/%s/bank-account".formatted(practice),
                                        "application/json",
                                        """
                        {"iban": "%s", "holder": "Huisartsenpraktijk De Linde"}""".formatted(IBAN))
                                .status()
                        == 200);
        return practice;
    }

    /** Iris, five months of 16 hours a week, in the first year of BOL. */
    String placement(String practice) {
        return anna.post(CLAIMS, "/v1/placements", """
                {"practice": "%s", "student": {"name": "Iris de Wit", "email": "iris@student.example", "language": "en"},
                 "track": "BOL", "course": "DOCTORS_ASSISTANT", "crebo": "25991", "studyYear": 1, "entrant": "REGULAR",
                 "hoursPerWeek": 16, "firstDay": "2024-09-01", "lastDay": "2025-01-31",
                 "employedInSameFunction": false}""".formatted(practice)).id();
    }

    /** Submitted and granted. */
    String claim(String placement) {
        var claim = anna.post(CLAIMS, "/v1/claims", """
                {"placement": "%s", "status": "SUBMITTED",
                 "agreement": {"mandatoryFormat": true, "namesPractice": true, "namesStudent": true}}""".formatted(placement)).id();
        await().atMost(PATIENCE)
                .until(() -> anna.get(CLAIMS, "/v1/claims/" + claim)
                        .ok()
                        .path("status")
                        .asText()
                        .equals("GRANTED"));
        return claim;
    }

    /** What an instalment of each month and fee is and waits for. */
    JsonNode schedule(String placement) {
        var found = await().atMost(PATIENCE)
                .until(
                        () -> anna.get(PAYOUTS, "/v1/placements/%s/schedule".formatted(placement)),
                        answer -> answer.status() == 200);
        return found.ok().path("instalments");
    }

    /** As Olga prepares it, once something can be paid. */
    JsonNode runOf(YearMonth month) {
        return await().atMost(PATIENCE)
                .until(
                        () -> olga.post(PAYOUTS, "/v1/runs", "{\"month\": \"%s\"}".formatted(month)),
                        answer -> answer.status() == HTTP_CREATED)
                .ok();
    }

    static String approvalOf(JsonNode run) {
        return "{\"contentHash\": \"%s\"}".formatted(run.path("contentHash").asText());
    }

    /** What Otto's approval of the run gives. */
    JsonNode released(JsonNode run) {
        return otto.post(PAYOUTS, at(run) + "/release", approvalOf(run)).ok();
    }

    /** The bank gets what was released, pays it, and says so in the two days after. */
    void pay(JsonNode run, LocalDate day) {
        olga.post(PAYOUTS, at(run) + "/sending", "{}").ok();
        var bank = new Bank(new Behaviour(Map.of(), 1));
        bank.receive(otto.get(PAYOUTS, at(run) + "/files/1").bytes(), day);
        for (var report : bank.reportsUntil(day.plusDays(2))) {
            olga.postFile(PAYOUTS, "/v1/bank-reports", report.xml().getBytes(UTF_8))
                    .ok();
        }
    }

    static String at(JsonNode run) {
        return "/v1/runs/" + run.path("id").asText();
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        platform.close();
    }
}
