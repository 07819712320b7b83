package nl.ssfh.notifications;

import static io.restassured.RestAssured.given;
import static nl.ssfh.notifications.testing.People.mailsTo;
import static nl.ssfh.notifications.testing.Stories.SEPTEMBER;
import static nl.ssfh.notifications.testing.Stories.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.notifications.testing.ClaimsStandIn;
import nl.ssfh.notifications.testing.Officer;
import nl.ssfh.notifications.testing.People;
import nl.ssfh.notifications.testing.Stories;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that matters to a person reaches him: by mail what he must do, in his inbox all of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ClaimsStandIn.class)
class MattersIT {

    static final LocalDate DAY = LocalDate.of(2024, 10, 14);

    Stories story = Stories.begin("SSFH-2024-000555");
    People people = People.of(story);
    String ownAddress = "praktijk-zelf-" + story.practice() + "@huisarts.example";
    String manager = Tokens.practice("manager-" + story.practice());
    String student = Tokens.student("student-" + story.placement());

    @BeforeEach
    void theyCanRead() {
        ClaimsStandIn.knows(story.practice(), "PRACTICE", ownAddress, "nl");
        Topic.send(
                new MandateGranted(UUID.randomUUID(), story.practice(), Tokens.subject(manager), MandateRole.VIEWER));
        Topic.send(new StudentLinked(UUID.randomUUID(), story.placement(), story.practice(), Tokens.subject(student)));
    }

    @Test
    void money_on_its_way_is_read_in_the_inbox_and_money_that_waits_for_the_practice_comes_by_mail() {
        Topic.send(new InstalmentsSent(story.placement(), story.practice(), DAY, List.of(line(Fee.STIPEND, "150.00"))));
        Topic.send(held("COOLING_OFF"));
        Topic.send(held("NO_BANK_ACCOUNT"));
        Topic.send(new RecoveryAsked(
                UUID.randomUUID(),
                story.placement(),
                story.practice(),
                Fee.STIPEND,
                SEPTEMBER,
                Money.euros("50.00"),
                RecoveryWay.SET_OFF,
                DAY));

        var texts = mailsTo(people.practice(), 2).stream()
                .map(mail -> mail.path("text").asText())
                .toList();
        assertThat(texts.getFirst()).contains("nog geen rekeningnummer", "€ 150,00");
        assertThat(texts.getLast()).contains("te veel betaald", "€ 50,00", "houden het bedrag in");
        mailsTo(people.student(), 0);
        inbox(manager)
                .body(
                        "items.kind",
                        contains("RECOVERY_ASKED", "INSTALMENTS_HELD", "INSTALMENTS_HELD", "INSTALMENTS_SENT"))
                .body("items.mail", contains("SENT", "SENT", "KEPT", "KEPT"))
                .body("items[3].text", containsString("14 oktober 2024"))
                .body("items[3].why", containsString("U krijgt deze mail omdat"));
        inbox(student).body("items.kind", contains("INSTALMENTS_SENT"));
    }

    @Test
    void what_is_asked_about_a_placement_reaches_who_can_answer() {
        Topic.send(new FactContested(UUID.randomUUID(), story.placement(), story.practice(), "HOURS"));
        Topic.send(new AgreementAsked(UUID.randomUUID(), story.placement(), story.practice(), DAY));
        Topic.send(new OutcomeAsked(story.placement(), story.practice(), Milestone.YEAR_1, DAY));
        Topic.send(new ReceiptDisputed(story.placement(), story.practice(), SEPTEMBER, DAY));

        mailsTo(people.practice(), 4);
        mailsTo(people.student(), 2);
        inbox(manager)
                .body(
                        "items.kind",
                        containsInAnyOrder("FACT_CONTESTED", "AGREEMENT_ASKED", "OUTCOME_ASKED", "RECEIPT_DISPUTED"));
        inbox(student).body("items.kind", containsInAnyOrder("OUTCOME_ASKED", "RECEIPT_DISPUTED"));
        inbox(Tokens.officer("otto"))
                .body(
                        "items.findAll { it.placement == '%s' }.kind".formatted(story.placement()),
                        contains("RECEIPT_DISPUTED"));
    }

    @Test
    void what_falls_due_is_told_to_the_practice_itself_and_still_running_by_mail_only_when_it_is_asked_again() {
        Topic.send(new MonthsAsked(story.practice(), YearMonth.from(DAY), 5, DAY, false));
        Topic.send(new MonthsAsked(story.practice(), YearMonth.from(DAY), 2, DAY, true));
        Topic.send(new ClaimDue(story.placement(), story.practice(), DAY, true));
        Topic.send(new MoneyUnclaimed(story.practice(), YearMonth.from(DAY), 3, DAY));

        assertThat(People.subjects(mailsTo(ownAddress, 3)))
                .containsExactlyInAnyOrder(
                        "Herinnering: Lopen uw stages nog in oktober 2024?",
                        "Vraag de vergoeding aan vóór 14 oktober 2024",
                        "Er ligt nog geld voor uw praktijk");
        inbox(manager).body("items.kind", hasItems("MONTHS_ASKED", "CLAIM_DUE", "MONEY_UNCLAIMED"));
    }

    @Test
    void the_steps_of_an_objection_are_told_to_who_objected() {
        var review = UUID.randomUUID();
        Topic.send(new ReviewOpened(
                review, story.reference(), story.placement(), story.practice(), SaidBy.STUDENT, DAY, DAY));
        Topic.send(new ReviewDecided(
                review, story.reference(), story.placement(), story.practice(), SaidBy.STUDENT, DAY, true));
        Topic.send(new ObjectionTermEnding(
                UUID.randomUUID(), story.reference(), story.placement(), story.practice(), DAY));

        assertThat(People.subjects(mailsTo(people.student(), 2)))
                .containsExactly(
                        "We received your objection, claim SSFH-2024-000555",
                        "Decision on your objection, claim SSFH-2024-000555");
        assertThat(People.subjects(mailsTo(people.practice(), 1)))
                .containsExactly("U kunt nog bezwaar maken, aanvraag SSFH-2024-000555");
        inbox(Tokens.officer("otto"))
                .body(
                        "items.findAll { it.placement == '%s' }.kind".formatted(story.placement()),
                        contains("REVIEW_WAITING"));
    }

    @Test
    void who_prepared_a_run_is_not_asked_to_release_it() {
        var run = UUID.randomUUID();
        Topic.send(new RunPrepared(
                run, YearMonth.from(DAY), 3, Money.euros("450.00"), DAY, Tokens.subject(Tokens.officer("otto"))));
        Topic.send(new SuspenseOpened(UUID.randomUUID(), 2, DAY));
        Topic.send(new BudgetReached(
                UUID.randomUUID(), 2024, Fee.STIPEND, 80, Money.euros("100.00"), Money.euros("80.00")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> inbox(Tokens.officer("olga"))
                        .body("items.placement", hasItem(run.toString()))
                        .body("items.kind", hasItems("RUN_PREPARED", "SUSPENSE_OPENED", "BUDGET_REACHED")));
        inbox(Tokens.officer("otto")).body("items.placement", not(hasItem(run.toString())));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Officer.statesOf(run)).containsExactly("SENT"));
        given().auth()
                .oauth2(Tokens.auditor("audrey"))
                .get("/v1/my-messages")
                .then()
                .statusCode(403);
    }

    @Test
    void a_new_decision_by_another_policy_says_so() {
        Topic.send(story.granted());
        var again = story.granted().months().stream()
                .map(month -> new nl.ssfh.contracts.MonthDecision(
                        month.fee(),
                        month.month(),
                        month.outcome(),
                        month.amount(),
                        "ssfh-2024-2",
                        month.payoutMode(),
                        month.exclusions(),
                        month.confirmation()))
                .toList();
        mailsTo(people.practice(), 1);

        Topic.send(story.decided(2, nl.ssfh.contracts.ClaimOutcome.GRANTED, again));

        assertThat(mailsTo(people.practice(), 2).getLast().path("text").asText())
                .contains("een andere versie van de regeling: ssfh-2024-2");
    }

    private InstalmentsHeld held(String reason) {
        return new InstalmentsHeld(
                story.placement(),
                story.practice(),
                DAY,
                List.of(new HeldLine(UUID.randomUUID(), Fee.STIPEND, SEPTEMBER, Money.euros("150.00"), reason)));
    }

    private static ValidatableResponse inbox(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("limit", 200)
                .get("/v1/my-messages")
                .then()
                .statusCode(200);
    }
}
