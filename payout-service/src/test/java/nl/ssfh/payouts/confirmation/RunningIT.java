package nl.ssfh.payouts.confirmation;

import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.Api.release;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.HeldLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.confirmation.domain.Confirmations;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month of which nobody said that the placement was running is not paid, where the policy asks for it. */
@QuarkusTest
class RunningIT extends FundIT {

    static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    static final Span AUTUMN = months("2024-09", "2024-10");

    @Inject
    Confirmations confirmations;

    TestClaim claim = TestClaim.anywhere();

    @BeforeEach
    void its_practice_can_be_paid() {
        claim = TestClaim.at(practice());
    }

    @Test
    void no_answer_holds_the_next_line_until_somebody_answers() {
        Topic.send(submitted(claim));
        await().until(() -> books.number("select count(*) from filed_placement") == 1);
        takeDecision.take(claim.asks(AUTUMN, 15_000));

        pays("2024-09", 15_000);
        assertThat(waitsFor()).containsExactly("BANK_ANSWER", "CONFIRMATION");

        holdsAll("2024-10");
        assertThat(Api.schedule(claim.placement).getString("instalments[1].reason"))
                .isEqualTo("NOT_CONFIRMED");
        assertThat(waitsFor()).containsExactly("BANK_ANSWER", "CONFIRMATION");
        holdsAll("2024-11");

        Topic.send(new MonthConfirmed(claim.placement, claim.practice, OCTOBER, true, SaidBy.STUDENT));
        await().untilAsserted(() -> assertThat(waitsFor()).containsExactly("BANK_ANSWER", "RUN"));
        pays("2024-12", 15_000);
        held("NOT_CONFIRMED");
    }

    @Test
    void who_says_that_it_was_not_running_is_paid_for_the_days_until_then() {
        confirmations.filed(claim.placement, YearMonth.of(2024, 9));
        takeDecision.take(claim.asks(AUTUMN, 15_000));
        pays("2024-09", 15_000);
        confirmations.answered(claim.placement, OCTOBER, false);

        holdsAll("2024-10");
        var before = facts(AUTUMN);
        var after = facts(new Span(AUTUMN.firstDay(), LocalDate.of(2024, 10, 20)));
        Topic.send(new PlacementChanged(
                claim.placement, claim.practice, claim.claim, ChangeKind.EARLY_END, OCTOBER.atDay(20), before, after));
        await().until(() -> books.number("select count(*) from month_answer where last_day is not null") == 1);
        assertThat(waitsFor()).containsExactly("BANK_ANSWER", "CONFIRMATION");

        takeDecision.take(claim.asks(after.period(), 9_677));

        pays("2024-11", 9_677 - (15_000 - 9_677));
    }

    @Test
    void an_answer_that_comes_after_the_run_was_prepared_stops_its_release() {
        confirmations.answered(claim.placement, YearMonth.of(2024, 9), true);
        takeDecision.take(claim.asks(SEPTEMBER, 15_000));
        var run = prepare("2024-09").then().statusCode(201).extract().jsonPath();

        confirmations.answered(claim.placement, YearMonth.of(2024, 9), false);

        release(olga(), run).then().statusCode(409).body("type", equalTo("/problems/run-changed"));
    }

    @Test
    void a_line_that_no_decision_in_force_bears_is_held() {
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 0));

        books.run("update granted_month set cents = 14999 where placement = '%s'".formatted(claim.placement));
        holdsAll("2024-09");
        held("OVER_DECISION");

        books.run("update granted_month set cents = 15000 where placement = '%s'".formatted(claim.placement));
        books.run("update decided_claim set in_force = false where placement = '%s'".formatted(claim.placement));
        holdsAll("2024-10");
        held("OVER_DECISION", "DECISION_NOT_VALID");
    }

    private void pays(String month, long cents) {
        today(month + "-25");
        assertThat(Api.pay(month).cents()).isEqualTo(cents);
    }

    private static void holdsAll(String month) {
        today(month + "-25");
        prepare(month).then().statusCode(409).body("type", equalTo("/problems/all-held"));
    }

    private List<String> waitsFor() {
        return Api.schedule(claim.placement).getList("instalments.waitsFor");
    }

    /** Told once for each reason, however many runs it lasted. */
    private void held(String... reasons) {
        await().until(() -> told().size() >= reasons.length);
        assertThat(told())
                .flatExtracting(InstalmentsHeld::lines)
                .extracting(HeldLine::reason)
                .containsExactly(reasons);
        assertThat(told()).extracting(InstalmentsHeld::practice).containsOnly(claim.practice);
    }

    private List<InstalmentsHeld> told() {
        return Topic.all(InstalmentsHeld.class).stream()
                .filter(held -> held.placement().equals(claim.placement))
                .toList();
    }

    private static ClaimSubmitted submitted(TestClaim claim) {
        return new ClaimSubmitted(
                claim.claim,
                "SSFH-2024-000123",
                claim.placement,
                claim.practice,
                UUID.randomUUID(),
                LocalDate.of(2024, 9, 2),
                facts(AUTUMN));
    }

    private static PlacementFacts facts(Span period) {
        var terms = new Terms(
                AUTUMN.firstDay(),
                Track.BOL,
                Course.DOCTORS_ASSISTANT,
                "25695",
                1,
                Entrant.REGULAR,
                new BigDecimal("16"));
        return new PlacementFacts(
                period,
                List.of(),
                List.of(terms),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
    }
}
