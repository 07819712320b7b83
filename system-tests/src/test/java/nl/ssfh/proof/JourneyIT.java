package nl.ssfh.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.ELIGIBILITY;
import static nl.ssfh.local.Part.NOTIFICATIONS;
import static nl.ssfh.local.Part.PAYOUTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.local.IdentityProvider;
import nl.ssfh.local.Mail;
import nl.ssfh.local.Platform;
import nl.ssfh.local.PlatformOptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One claim on its way from practice to bank and mailbox, over all processes, signed in with Keycloak. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class JourneyIT {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String IBAN = "NL91ABNA0417164300";

    @AutoClose
    Platform platform;

    Person anna;
    Person bram;
    Person olga;
    Person otto;
    String practice = "";
    String placement = "";
    String claim = "";
    JsonNode run = NullNode.getInstance();

    @BeforeAll
    void start(@TempDir Path data) {
        platform =
                Platform.start(PlatformOptions.test(House.ROOT, data).withIdentityProvider(IdentityProvider.KEYCLOAK));
        platform.setBusinessDate(LocalDate.of(2024, 9, 9));
        anna = new Person(platform, "anna");
        bram = new Person(platform, "bram");
        olga = new Person(platform, "olga");
        otto = new Person(platform, "otto");
    }

    @Test
    @Order(1)
    void a_practice_files_a_claim() {
        olga.put(CLAIMS, "/v1/contribution-register", "text/csv", "pfzw_number,status\nPF-1,PAYING\n")
                .ok();
        practice = anna.post(CLAIMS, "/v1/practices", """
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
        placement = anna.post(CLAIMS, "/v1/placements", """
                {"practice": "%s", "student": {"name": "Iris de Wit", "email": "iris@student.example", "language": "en"},
                 "track": "BOL", "course": "DOCTORS_ASSISTANT", "crebo": "25991", "studyYear": 1, "entrant": "REGULAR",
                 "hoursPerWeek": 16, "firstDay": "2024-09-01", "lastDay": "2025-01-31",
                 "employedInSameFunction": false}""".formatted(practice)).id();
        claim = anna.post(CLAIMS, "/v1/claims", """
                {"placement": "%s", "status": "SUBMITTED",
                 "agreement": {"mandatoryFormat": true, "namesPractice": true, "namesStudent": true}}""".formatted(placement)).id();

        await().atMost(PATIENCE)
                .until(() -> anna.get(CLAIMS, "/v1/claims/" + claim)
                        .ok()
                        .path("status")
                        .asText()
                        .equals("GRANTED"));
    }

    @Test
    @Order(2)
    void the_decision_says_what_each_month_is_worth() {
        var decisions = anna.get(ELIGIBILITY, "/v1/decisions?claim=" + claim).ok();

        assertThat(decisions.findValuesAsText("policy")).isNotEmpty().containsOnly("ssfh-2024");
        assertThat(worth(decisions)).isEqualTo(5 * (150_00 + 200_00));
    }

    @Test
    @Order(3)
    void the_schedule_shows_ten_instalments_with_their_dates() {
        var schedule = schedule();

        assertThat(schedule).hasSize(10);
        assertThat(schedule).allSatisfy(line -> {
            assertThat(line.path("state").asText()).isIn("PLANNED", "DUE");
            assertThat(line.path("expectedOn").asText()).isNotEmpty();
        });
        assertThat(schedule.findValuesAsText("amountCents")).containsOnly("15000", "20000");
    }

    @Test
    @Order(4)
    void somebody_elses_claim_does_not_exist() {
        assertThat(bram.get(CLAIMS, "/v1/claims/" + claim).status()).isEqualTo(404);
        assertThat(bram.get(ELIGIBILITY, "/v1/decisions?claim=" + claim).ok().toString())
                .doesNotContain(claim);
        assertThat(bram.get(PAYOUTS, "/v1/placements/%s/schedule".formatted(placement))
                        .status())
                .isEqualTo(404);
        assertThat(bram.get(PAYOUTS, "/v1/practices/%s/bank-account".formatted(practice))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_run_takes_two_officers() {
        platform.setBusinessDate(LocalDate.of(2024, 9, 25));
        run = olga.post(PAYOUTS, "/v1/runs", "{\"month\": \"2024-09\"}").ok();
        var release = "/v1/runs/%s/release".formatted(run.path("id").asText());
        var approved =
                "{\"contentHash\": \"%s\"}".formatted(run.path("contentHash").asText());

        assertThat(run.path("lines").asInt()).isEqualTo(2);
        assertThat(anna.post(PAYOUTS, release, approved).status()).isEqualTo(403);
        assertThat(olga.post(PAYOUTS, release, approved).status()).isEqualTo(403);
        assertThat(otto.post(PAYOUTS, release, approved).ok().path("state").asText())
                .isEqualTo("RELEASED");
    }

    @Test
    @Order(6)
    void the_bank_pays_and_everybody_is_told() {
        var path = "/v1/runs/" + run.path("id").asText();
        olga.post(PAYOUTS, path + "/sending", "{}").ok();
        var file = otto.get(PAYOUTS, path + "/files/1");
        var bank = new Bank(new Behaviour(Map.of(), 1));
        bank.receive(file.bytes(), LocalDate.of(2024, 9, 25));

        for (var report : bank.reportsUntil(LocalDate.of(2024, 9, 27))) {
            olga.postFile(PAYOUTS, "/v1/bank-reports", report.xml().getBytes(UTF_8))
                    .ok();
        }

        assertThat(schedule())
                .filteredOn(line -> line.path("month").asText().equals("2024-09"))
                .extracting(line -> line.path("state").asText())
                .containsExactly("PAID", "PAID");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(mailsTo("praktijk@linde.example")).hasSize(3);
            assertThat(mailsTo("iris@student.example")).hasSize(4);
        });
    }

    @Test
    @Order(7)
    void mails_speak_the_language_of_their_reader_and_name_nobody_in_the_subject() {
        assertThat(mailsTo("praktijk@linde.example"))
                .extracting(Mail::html)
                .allSatisfy(html -> assertThat(html).contains("lang=\"nl\""));
        assertThat(mailsTo("iris@student.example"))
                .extracting(Mail::html)
                .allSatisfy(html -> assertThat(html).contains("lang=\"en\""));
        assertThat(platform.mailbox().mails())
                .extracting(Mail::subject)
                .allSatisfy(subject -> assertThat(subject).doesNotContain("Iris", "Linde", IBAN));
    }

    @Test
    @Order(8)
    void the_books_balance_and_nothing_is_parked() {
        var balances = olga.get(PAYOUTS, "/v1/ledger/balances").ok();

        assertThat(balances.findValues("cents").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isZero();
        for (var service : new nl.ssfh.local.Part[] {CLAIMS, ELIGIBILITY, PAYOUTS, NOTIFICATIONS}) {
            assertThat(olga.get(service, "/v1/parked-events").ok().path("items"))
                    .isEmpty();
        }
    }

    /** The same platform, as people see it. */
    @Nested
    @Order(1)
    class InTheBrowser extends PortalJourney {

        InTheBrowser() {
            super(() -> platform, LocalDate.of(2024, 9, 25), LocalDate.of(2024, 10, 25));
        }
    }

    /** What comes after the first claim. */
    @Nested
    @Order(2)
    class InThePractice extends PracticeJourney {

        InThePractice() {
            super(() -> platform, LocalDate.of(2024, 10, 25));
        }
    }

    /** What the student of the first claim reads. */
    @Nested
    @Order(3)
    class AsAStudent extends StudentJourney {

        AsAStudent() {
            super(() -> platform);
        }
    }

    /** What officers decide. */
    @Nested
    @Order(4)
    class AtTheFund extends FundJourney {

        AtTheFund() {
            super(() -> platform, LocalDate.of(2024, 11, 4));
        }
    }

    /** What is followed and verified. */
    @Nested
    @Order(5)
    class UnderSupervision extends AuditJourney {

        UnderSupervision() {
            super(() -> platform);
        }
    }

    /** What changes while somebody looks. */
    @Nested
    @Order(6)
    class InTheLab extends LabJourney {

        InTheLab() {
            super(() -> platform, LocalDate.of(2025, 1, 27));
        }
    }

    /** What the rules are, and would be. */
    @Nested
    @Order(7)
    class InThePolicyLab extends PolicyLabJourney {

        InThePolicyLab() {
            super(() -> platform);
        }
    }

    /** Without a mouse, without scripts, over a slow line. */
    @Nested
    @Order(8)
    class ForEverybody extends EverybodyJourney {

        ForEverybody() {
            super(() -> platform, LocalDate.of(2024, 10, 25));
        }
    }

    /** While a service is away. */
    @Nested
    @Order(9)
    class InAnOutage extends OutageJourney {

        InAnOutage() {
            super(() -> platform);
        }
    }

    private JsonNode schedule() {
        var found = await().atMost(PATIENCE)
                .until(
                        () -> anna.get(PAYOUTS, "/v1/placements/%s/schedule".formatted(placement)),
                        answer -> answer.status() == 200);
        return found.ok().path("instalments");
    }

    private java.util.List<Mail> mailsTo(String address) {
        return platform.mailbox().mails().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    private static long worth(JsonNode decisions) {
        var cents = 0L;
        for (var month : decisions.findValue("months")) {
            cents += month.path("amountCents").asLong();
        }
        return cents;
    }
}
