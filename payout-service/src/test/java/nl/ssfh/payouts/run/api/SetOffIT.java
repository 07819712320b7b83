package nl.ssfh.payouts.run.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.prepare;
import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetOffIT extends FundIT {

    static final YearMonth SEPTEMBER_2024 = YearMonth.of(2024, 9);

    @Test
    void a_recovery_is_kept_back_from_the_next_payment() {
        var claim = paidInSeptember(15_000);
        takeDecision.take(decision(claim, 10_000, 15_000));

        today("2024-10-20");
        var file = Api.pay("2024-10");

        assertThat(file.transfers()).extracting(Transfer::cents).containsExactly(10_000L);
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED", "SENT");
        book(file);
        assertThat(Api.schedule(claim.placement).getList("instalments.settledCents", Long.class))
                .containsExactly(15_000L, -5_000L, 15_000L);
        assertLedger(25_000);
    }

    @Test
    void a_recovery_larger_than_the_payment_is_carried_forward() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 15_000));

        today("2024-10-20");
        prepareAndSend("2024-10");

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "DUE", "PAID");
        assertThat(Api.schedule(claim.placement).getList("instalments.settledCents", Long.class))
                .containsExactly(50_000L, -15_000L, 15_000L);
        grant(claim.practice, 20_000, 20_000);
        today("2024-11-20");
        assertThat(Api.pay("2024-11").cents()).isEqualTo(15_000);
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED", "PAID");
        assertThat(Api.balances().get("RECOVERABLE")).isZero();
    }

    @Test
    void a_line_that_is_settled_wholly_needs_no_bank() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 15_000));
        today("2024-10-20");

        var run = prepareAndSend("2024-10");

        as(otto()).get("/v1/runs/{id}/files", run).then().body("size()", equalTo(0));
        as(otto()).get("/v1/runs/{id}", run).then().body("state", equalTo("ANSWERED"));
        assertThat(books.number("select transactions from run where month = '2024-10-01'"))
                .isZero();
        assertThat(books.number("select lines from run where month = '2024-10-01'"))
                .isEqualTo(2);
    }

    @Test
    void recoveries_are_set_off_against_other_placements_of_the_practice_oldest_first() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 0));
        var other = TestClaim.at(claim.practice);
        takeDecision.take(other.decides(
                months("2024-08", "2024-10"),
                List.of(
                        granted(Fee.STIPEND, YearMonth.of(2024, 10), 30_000),
                        granted(Fee.STIPEND, YearMonth.of(2024, 8), 30_000))));

        today("2024-10-20");
        var file = Api.pay("2024-10");

        assertThat(Api.states(other.placement)).containsExactly("PAID", "SENT");
        assertThat(file.transfers()).extracting(Transfer::cents).containsExactly(20_000L);
    }

    @Test
    void of_one_month_the_largest_line_is_set_off_first_whoever_filed_first() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 0));
        for (int cents : List.of(11_000, 41_000, 12_000, 13_000)) {
            takeDecision.take(TestClaim.at(claim.practice)
                    .decides(
                            months("2024-10", "2024-10"),
                            List.of(granted(Fee.STIPEND, YearMonth.of(2024, 10), cents))));
        }

        today("2024-10-20");

        assertThat(Api.pay("2024-10").transfers())
                .extracting(Transfer::cents)
                .containsExactlyInAnyOrder(1_000L, 11_000L, 12_000L, 13_000L);
    }

    @Test
    void of_lines_as_large_the_one_with_most_beside_it_is_set_off_first() {
        var claim = paidInSeptember(25_000);
        takeDecision.take(decision(claim, 10_000, 0));
        var alone = TestClaim.at(claim.practice);
        var both = TestClaim.at(claim.practice);
        takeDecision.take(alone.decides(
                months("2024-10", "2024-10"), List.of(granted(Fee.STIPEND, YearMonth.of(2024, 10), 15_000))));
        takeDecision.take(both.decides(
                months("2024-10", "2024-10"),
                List.of(
                        granted(Fee.STIPEND, YearMonth.of(2024, 10), 15_000),
                        granted(Fee.SUPERVISION, YearMonth.of(2024, 10), 35_000))));

        today("2024-10-20");
        Api.pay("2024-10");

        assertThat(Api.states(alone.placement)).containsExactly("SENT");
        assertThat(Api.states(both.placement)).containsExactly("PAID", "SENT");
    }

    @Test
    void the_recovery_of_one_practice_never_touches_another() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 0));
        var other = grant(practice(), 15_000, 20_000);

        today("2024-10-20");

        assertThat(Api.pay("2024-10").cents()).isEqualTo(35_000);
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "DUE");
        assertThat(Api.states(other.placement)).containsOnly("SENT");
    }

    @Test
    void a_recovery_that_was_set_off_in_part_is_not_rewritten() {
        var claim = paidInSeptember(50_000);
        takeDecision.take(decision(claim, 10_000, 15_000));
        today("2024-10-20");
        prepareAndSend("2024-10");

        takeDecision.take(decision(claim, 20_000, 15_000));

        assertThat(Api.schedule(claim.placement).getList("instalments.amountCents", Long.class))
                .containsExactly(50_000L, -40_000L, 10_000L, 15_000L);
    }

    @Test
    void a_cancelled_run_undoes_its_set_offs() {
        var claim = paidInSeptember(15_000);
        takeDecision.take(decision(claim, 10_000, 15_000));
        today("2024-10-20");
        var run = prepare("2024-10").then().extract().jsonPath();
        assertThat(run.getInt("totalCents")).isEqualTo(10_000);
        as(otto()).get("/v1/runs/{id}/overview", run.getString("id")).then().body("takenCents", equalTo(15_000));

        as(otto())
                .post("/v1/runs/{id}/cancellation", run.getString("id"))
                .then()
                .statusCode(200);

        assertThat(Api.states(claim.placement)).containsExactly("PAID", "DUE", "DUE");
        assertThat(Api.balances().get("RECOVERABLE")).isEqualTo(5_000);
        assertThat(Api.pay("2024-10").cents()).isEqualTo(10_000);
    }

    @Test
    void a_line_that_was_set_off_in_part_and_came_back_is_paid_for_what_is_left() {
        var claim = paidInSeptember(15_000);
        takeDecision.take(decision(claim, 10_000, 15_000));
        today("2024-10-20");
        var file = Api.pay("2024-10");
        book(file);
        comeBack(file.transfers().getFirst());
        giveAccount(claim.practice);

        today("2024-11-20");

        assertThat(Api.pay("2024-11").cents()).isEqualTo(10_000);
    }

    @Test
    void what_the_bank_refused_is_asked_back_and_set_off_elsewhere_only_once_it_is_paid_after_all() {
        var claim = TestClaim.at(practice());
        takeDecision.take(decision(claim, 15_000, 0));
        var file = Api.pay("2024-09");
        var one = file.transfers().getFirst().endToEndId();
        Api.report(BankSays.status(file.messageId(), List.of(new Status(one, "RJCT", "AC04"))));
        takeDecision.take(decision(claim, 5_000, 15_000));
        today("2024-10-20");

        assertThat(Api.pay("2024-10").cents()).isEqualTo(15_000);

        assertThat(Api.states(claim.placement)).containsExactly("HELD", "DUE", "SENT");
        as(otto()).get("/v1/recoveries").then().body("items.size()", equalTo(0));
        book(file);
        as(otto()).get("/v1/recoveries").then().body("items.openCents", contains(10_000));
        grant(claim.practice, 12_000, 0);
        today("2024-11-20");
        assertThat(Api.pay("2024-11").cents()).isEqualTo(2_000);
        assertThat(Api.states(claim.placement)).containsExactly("PAID", "RECOVERED", "SENT");
    }

    @Test
    void what_was_refused_and_then_set_off_waits_for_a_person_when_it_is_booked_after_all() {
        var claim = TestClaim.at(practice());
        takeDecision.take(decision(claim, 50_000, 0));
        var other = grant(claim.practice, 15_000, 0);
        var file = Api.pay("2024-09");
        var one = transferOf(file, 15_000);
        Api.report(BankSays.status(file.messageId(), List.of(new Status(one, "RJCT", "AC04"))));
        Api.report(BankSays.statement(List.of(Entry.paid("B1", transferOf(file, 50_000), 50_000))));
        takeDecision.take(decision(claim, 10_000, 0));
        giveAccount(claim.practice);
        today("2024-10-20");
        prepareAndSend("2024-10");
        assertThat(Api.states(other.placement)).containsExactly("PAID");

        Api.report(BankSays.statement(List.of(Entry.paid("B2", one, 15_000))));

        as(otto()).get("/v1/suspense").then().body("items.reason", contains("BOOKED_AFTER_RETRY"));
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("SUSPENSE", 15_000L);
    }

    @Test
    void what_came_back_is_set_off_within_its_own_fee_and_month_when_it_is_paid_again() {
        var claim = paidInSeptember(15_000);
        comeBack(new Transfer(line(claim), 15_000, "", ""));
        takeDecision.take(decision(claim, 5_000, 15_000));
        as(otto()).get("/v1/recoveries").then().body("items.size()", equalTo(0));
        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(15_000);

        giveAccount(claim.practice);
        today("2024-11-20");

        assertThat(Api.pay("2024-11").cents()).isEqualTo(5_000);
        assertThat(Api.states(claim.placement)).containsExactly("SENT", "RECOVERED", "SENT");
        as(otto()).get("/v1/recoveries").then().body("items.size()", equalTo(0));
    }

    private static String line(TestClaim claim) {
        return Api.schedule(claim.placement).getString("instalments[0].id").replace("-", "");
    }

    private TestClaim paidInSeptember(long cents) {
        var claim = TestClaim.at(practice());
        takeDecision.take(decision(claim, cents, 0));
        book(Api.pay("2024-09"));
        return claim;
    }

    private static ClaimDecided decision(TestClaim claim, long september, long october) {
        return claim.decides(
                months("2024-09", "2024-10"),
                List.of(
                        granted(Fee.STIPEND, SEPTEMBER_2024, september),
                        granted(Fee.STIPEND, SEPTEMBER_2024.plusMonths(1), october)));
    }

    private static String transferOf(TransferFile file, long cents) {
        return file.transfers().stream()
                .filter(transfer -> transfer.cents() == cents)
                .findFirst()
                .orElseThrow()
                .endToEndId();
    }

    private static String prepareAndSend(String month) {
        var run = prepare(month).then().statusCode(201).extract().jsonPath();
        Api.release(Api.olga(), run).then().statusCode(200);
        Api.send(run.getString("id")).then().statusCode(200);
        return run.getString("id");
    }

    private static void assertLedger(long cost) {
        assertThat(Api.balances())
                .containsEntry("COST_STIPEND", cost)
                .containsEntry("PAYABLE", 0L)
                .containsEntry("RECOVERABLE", 0L)
                .containsEntry("BANK", -cost);
    }
}
