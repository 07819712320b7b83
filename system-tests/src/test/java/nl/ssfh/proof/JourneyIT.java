package nl.ssfh.proof;

import static nl.ssfh.local.Part.CLAIMS;
import static nl.ssfh.local.Part.ELIGIBILITY;
import static nl.ssfh.local.Part.NOTIFICATIONS;
import static nl.ssfh.local.Part.PAYOUTS;
import static nl.ssfh.proof.FirstClaim.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.local.Mail;
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
@Order(1)
class JourneyIT {

    private static final LocalDate SECOND_RUN_DAY = LocalDate.of(2024, 10, 25);

    @AutoClose
    FirstClaim first;

    String practice = "";
    String placement = "";
    String claim = "";
    JsonNode run = NullNode.getInstance();

    @BeforeAll
    void start(@TempDir Path data) {
        first = FirstClaim.startOn(data);
    }

    @Test
    @Order(1)
    void a_practice_files_a_claim() {
        practice = first.practice();
        placement = first.placement(practice);
        claim = first.claim(placement);
    }

    @Test
    @Order(2)
    void the_decision_says_what_each_month_is_worth() {
        var decisions =
                first.anna.get(ELIGIBILITY, "/v1/decisions?claim=" + claim).ok();

        assertThat(decisions.findValuesAsText("policy")).isNotEmpty().containsOnly("ssfh-2024");
        assertThat(worth(decisions)).isEqualTo(5 * (150_00 + 200_00));
    }

    @Test
    @Order(3)
    void the_schedule_shows_ten_instalments_with_their_dates() {
        var schedule = first.schedule(placement);

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
        var bram = new Person(first.platform, "bram");

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
        first.platform.setBusinessDate(FirstClaim.RUN_DAY);
        run = first.runOf(YearMonth.from(FirstClaim.RUN_DAY));
        var release = FirstClaim.at(run) + "/release";
        var approval = FirstClaim.approvalOf(run);

        assertThat(run.path("lines").asInt()).isEqualTo(2);
        assertThat(first.anna.post(PAYOUTS, release, approval).status()).isEqualTo(403);
        assertThat(first.olga.post(PAYOUTS, release, approval).status()).isEqualTo(403);
        assertThat(first.released(run).path("state").asText()).isEqualTo("RELEASED");
    }

    @Test
    @Order(6)
    void the_bank_pays_and_everybody_is_told() {
        first.pay(run, FirstClaim.RUN_DAY);

        assertThat(first.schedule(placement))
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
        assertThat(first.platform.mailbox().mails())
                .extracting(Mail::subject)
                .allSatisfy(subject -> assertThat(subject).doesNotContain("Iris", "Linde", FirstClaim.IBAN));
    }

    @Test
    @Order(8)
    void the_books_balance_and_nothing_is_parked() {
        var balances = first.olga.get(PAYOUTS, "/v1/ledger/balances").ok();

        assertThat(balances.findValues("cents").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isZero();
        for (var service : List.of(CLAIMS, ELIGIBILITY, PAYOUTS, NOTIFICATIONS)) {
            assertThat(first.olga.get(service, "/v1/parked-events").ok().path("items"))
                    .isEmpty();
        }
    }

    /** Who comes in, and goes out again. */
    @Nested
    @Order(1)
    class AtTheDoor extends DoorJourney {

        AtTheDoor() {
            super(() -> first);
        }
    }

    /** The same platform, as people see it. */
    @Nested
    @Order(2)
    class InTheBrowser extends PortalJourney {

        InTheBrowser() {
            super(() -> first, FirstClaim.RUN_DAY, SECOND_RUN_DAY);
        }
    }

    /** What comes after the first claim. */
    @Nested
    @Order(3)
    class InThePractice extends PracticeJourney {

        InThePractice() {
            super(() -> first, SECOND_RUN_DAY);
        }
    }

    /** What its owner arranges. */
    @Nested
    @Order(4)
    class AsItsOwner extends OwnerJourney {

        AsItsOwner() {
            super(() -> first, SECOND_RUN_DAY);
        }
    }

    /** What the student of the first claim reads. */
    @Nested
    @Order(5)
    class AsAStudent extends StudentJourney {

        AsAStudent() {
            super(() -> first);
        }
    }

    /** Without a mouse, without scripts. */
    @Nested
    @Order(6)
    class ForEverybody extends EverybodyJourney {

        ForEverybody() {
            super(() -> first, SECOND_RUN_DAY);
        }
    }

    /** What changes while somebody looks. */
    @Nested
    @Order(7)
    class WhileSomebodyLooks extends LiveJourney {

        WhileSomebodyLooks() {
            super(() -> first, LocalDate.of(2025, 1, 27));
        }
    }

    /** While a service is away, or has just come back. */
    @Nested
    @Order(8)
    class InAnOutage extends OutageJourney {

        InAnOutage() {
            super(() -> first);
        }
    }

    private List<Mail> mailsTo(String address) {
        return first.platform.mailbox().mails().stream()
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
