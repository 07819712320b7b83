package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.otto;
import static nl.ssfh.payouts.Api.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BankReportIT extends FundIT {

    @Test
    void what_is_booked_is_paid_and_told_once_for_the_placement() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");

        assertCounts(report(BankSays.statement(paid(file))), 201, 2, 0, 0);

        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        var told = Topic.heard(InstalmentsPaid.class, event -> event.placement().equals(claim.placement));
        assertThat(told.lines())
                .extracting(PaidLine::amount)
                .extracting("cents")
                .containsExactly(15_000L, 20_000L);
        assertThat(told.bookedOn()).isEqualTo("2024-09-25");
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("BANK", -35_000L);
    }

    @Test
    void what_the_bank_refuses_is_held_with_its_reason_and_told() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        var refused = file.transfers().getFirst();

        assertCounts(
                report(BankSays.status(file.messageId(), List.of(new Status(refused.endToEndId(), "RJCT", "AM04")))),
                201,
                1,
                0,
                0);

        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("HELD", "SENT");
        assertThat(Api.schedule(claim.placement).getList("instalments.reason")).contains("AM04");
        assertThat(Api.schedule(claim.placement).getList("instalments.waitsFor"))
                .contains("OFFICER");
        assertThat(Topic.heard(
                                InstalmentRejected.class,
                                event -> event.placement().equals(claim.placement))
                        .reasonCode())
                .isEqualTo("AM04");
    }

    @Test
    void a_line_the_bank_refused_is_not_rewritten_by_a_new_decision() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        report(BankSays.status(file.messageId(), "RJCT", "AC04"));

        takeDecision.take(claim.grants(SEPTEMBER, 10_000, 20_000));

        assertThat(Api.schedule(claim.placement).getList("instalments.amountCents", Long.class))
                .containsExactly(15_000L, -5_000L, 20_000L);
        giveAccount(claim.practice);
        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(30_000);
        assertThat(Api.states(claim.placement)).containsExactly("SENT", "RECOVERED", "SENT");
    }

    @Test
    void a_file_that_is_refused_as_a_whole_holds_every_line_of_it() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");

        report(BankSays.status(file.messageId(), "RJCT", "FF01")).then().statusCode(201);
        report(BankSays.status(file.messageId(), "RJCT", "FF01")).then().statusCode(201);

        assertThat(Api.states(claim.placement)).containsOnly("HELD");
        assertThat(books.number("select count(*) from outbox where type like '%rejected%'"))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void a_file_that_is_accepted_changes_no_line() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");

        report(BankSays.status(file.messageId(), "ACCP", null))
                .then()
                .statusCode(201)
                .body("suspense", equalTo(0));

        assertThat(Api.states(claim.placement)).containsOnly("SENT");
    }

    @Test
    void a_return_then_a_new_account_pays_just_that_line_again() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        book(file);
        var back = file.transfers().getFirst();
        comeBack(back);
        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("RETURNED", "PAID");
        assertThat(Topic.heard(
                                InstalmentReturned.class,
                                event -> event.placement().equals(claim.placement))
                        .reasonCode())
                .isEqualTo("AC04");

        var iban = giveAccount(claim.practice);
        today("2024-10-20");
        var second = Api.pay("2024-10");

        assertThat(second.transfers()).hasSize(1);
        assertThat(second.transfers().getFirst())
                .isEqualTo(new Transfer(back.endToEndId() + "-2", back.cents(), iban, back.remittance()));
        book(second);
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L).containsEntry("BANK", -35_000L);
    }

    @Test
    void without_a_new_account_what_came_back_is_not_paid_again() {
        grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(file.transfers().getFirst());

        today("2024-10-20");

        Api.prepare("2024-10").then().statusCode(409).body("type", equalTo("/problems/nothing-due"));
    }

    @Test
    void two_equal_payments_to_one_account_are_both_paid() {
        var practice = practice();
        var first = grant(practice, 15_000, 15_000);
        var second = grant(practice, 15_000, 15_000);
        var file = Api.pay("2024-09");
        assertThat(file.transfers()).extracting(Transfer::iban).hasSize(4);

        book(file);

        assertThat(Api.states(first.placement)).containsExactly("PAID", "PAID");
        assertThat(Api.states(second.placement)).containsExactly("PAID", "PAID");
        assertThat(file.cents()).isEqualTo(60_000);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        grant(practice(), 15_000, 20_000);
        var statement = BankSays.statement(paid(Api.pay("2024-09")));
        var first = report(statement);

        var second = report(statement);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(Api.balances()).containsEntry("BANK", -35_000L);
    }

    @Test
    void the_same_entries_in_another_file_are_known() {
        grant(practice(), 15_000, 20_000);
        var entries = paid(Api.pay("2024-09"));
        report(BankSays.statement(entries.subList(0, 1)));

        assertCounts(report(BankSays.statement(entries)), 201, 1, 1, 0);

        assertThat(Api.balances()).containsEntry("BANK", -35_000L);
    }

    @Test
    void two_equal_entries_without_a_reference_are_one_on_one_statement_and_two_on_two() {
        var entries = List.of(new Entry(null, 1_000, null, null, null));
        var statement = StatementFile.of(entries);
        assertCounts(report(statement.xml()), 201, 0, 0, 1);

        assertCounts(report(statement.xml()), 201, 0, 1, 0);
        assertCounts(report(StatementFile.of(entries).xml()), 201, 0, 0, 1);

        assertThat(Api.balances()).containsEntry("BANK", 2_000L).containsEntry("SUSPENSE", -2_000L);
    }

    @Test
    void what_matches_nothing_waits_for_a_person_and_stops_nothing() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        var entries = new java.util.ArrayList<>(paid(file));
        entries.add(Entry.paid("X1", "somebody-elses-payment", 4_200));
        entries.add(new Entry("X2", 1_234, "NOTPROVIDED", null, null));
        entries.add(new Entry("X3", -250, null, null, null));

        assertCounts(report(BankSays.statement(entries)), 201, 2, 0, 3);

        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        as(otto())
                .get("/v1/suspense")
                .then()
                .body("items.reference", containsInAnyOrder("X1", "X2", "X3"))
                .body("items.reason", containsInAnyOrder("UNKNOWN_LINE", "UNKNOWN_LINE", "UNKNOWN_LINE"));
        assertThat(Api.balances()).containsEntry("BANK", -38_216L).containsEntry("SUSPENSE", 3_216L);
    }

    @Test
    void what_comes_back_thirteen_months_later_is_still_known() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        book(file);
        today("2025-10-27");
        var back = file.transfers().getFirst();
        var entry = Entry.returned("LATE", back.endToEndId(), back.cents(), "MD07");

        assertCounts(
                report(StatementFile.of(List.of(entry))
                        .balances("2025-10-27", 0, null)
                        .xml()),
                201,
                1,
                0,
                0);

        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("RETURNED", "PAID");
        assertThat(Api.schedule(claim.placement).getList("instalments.bankReasonNl"))
                .contains("De rekening is opgeheven.");
    }

    @Test
    void what_the_bank_refuses_for_another_reason_than_the_account_is_paid_again_when_an_officer_says_so() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        var statuses = List.of(
                new Status(file.transfers().get(0).endToEndId(), "RJCT", "AM04"),
                new Status(file.transfers().get(1).endToEndId(), "RJCT", "AC04"));
        report(BankSays.status(file.messageId(), statuses));
        giveAccount(claim.practice);
        var line = Api.schedule(claim.placement);
        assertThat(line.getList("instalments.state")).containsExactlyInAnyOrder("HELD", "DUE");
        var held = line.getString("instalments.find { it.state == 'HELD' }.id");

        payAgain(held).then().statusCode(200).body("state", equalTo("DUE"));

        payAgain(held).then().statusCode(409).body("type", equalTo("/problems/cannot-pay-again"));
        payAgain(UUID.randomUUID().toString()).then().statusCode(404);
        today("2024-10-20");
        var run =
                Api.prepare(Tokens.officer("olaf"), "2024-10").then().extract().jsonPath();
        Api.release(otto(), run).then().statusCode(403).body("type", equalTo("/problems/own-deed"));
        Api.release(olga(), run).then().statusCode(200);
        assertThat(Api.file(run.getString("id")).transfers())
                .extracting(Transfer::endToEndId)
                .allMatch(id -> id.endsWith("-2"))
                .hasSize(2);
    }

    @Test
    void a_line_whose_account_is_closed_is_not_paid_again_by_an_officer() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(file.transfers().getFirst());

        var back = Api.schedule(claim.placement).getString("instalments.find { it.state == 'RETURNED' }.id");

        payAgain(back).then().statusCode(409).body("detail", containsString("a new bank account of the practice"));
    }

    @Test
    void what_comes_back_after_the_practice_gave_another_account_is_due_again() {
        var claim = grant(practice(), 15_000, 20_000);
        var file = Api.pay("2024-09");
        var refused = file.transfers().getFirst();
        var returned = file.transfers().getLast();
        report(BankSays.statement(List.of(Entry.paid("P1", returned.endToEndId(), returned.cents()))));

        giveAccount(claim.practice);
        report(BankSays.status(file.messageId(), List.of(new Status(refused.endToEndId(), "RJCT", "AC04"))));
        comeBack(returned);

        assertThat(Api.states(claim.placement)).containsOnly("DUE");
        today("2024-10-20");
        assertThat(Api.pay("2024-10").cents()).isEqualTo(35_000);
    }

    private static Response payAgain(String instalment) {
        return as(otto())
                .body(Map.of("reason", "The bank mended it."))
                .post("/v1/instalments/{id}/repayment", instalment);
    }

    static List<Entry> paid(TransferFile file) {
        return file.transfers().stream()
                .map(transfer -> Entry.paid("P" + transfer.endToEndId(), transfer.endToEndId(), transfer.cents()))
                .toList();
    }

    static void assertCounts(Response answer, int status, int applied, int known, int suspense) {
        answer.then()
                .statusCode(status)
                .body("applied", equalTo(applied))
                .body("alreadyKnown", equalTo(known))
                .body("suspense", equalTo(suspense));
    }
}
