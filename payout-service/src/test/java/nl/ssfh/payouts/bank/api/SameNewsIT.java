package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.report;
import static nl.ssfh.payouts.bank.api.BankReportIT.assertCounts;
import static nl.ssfh.payouts.bank.api.BankReportIT.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same thing said by several reports, in one sum or line by line, is booked once. */
@QuarkusTest
class SameNewsIT extends FundIT {

    TestClaim claim = TestClaim.anywhere();
    TransferFile file = new TransferFile("", "", "", List.of());
    int sums;

    @BeforeEach
    void two_lines_are_sent() {
        claim = grant(practice(), 15_000, 20_000);
        file = Api.pay("2024-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt.054.001.08", "camt.054.001.02"})
    void a_notification_and_a_statement_with_the_same_references_book_once(String version) {
        var statement = StatementFile.of(paid(file));

        assertCounts(report(statement.version(version).xml()), 201, 2, 0, 0);
        assertCounts(report(statement.xml()), 201, 0, 2, 0);

        assertPaidOnce();
    }

    @Test
    void references_that_only_one_of_them_gives_do_not_matter() {
        var bare = file.transfers().stream()
                .map(each -> Entry.paid(null, each.endToEndId(), each.cents()))
                .toList();

        assertCounts(report(StatementFile.of(paid(file)).xml()), 201, 2, 0, 0);
        assertCounts(report(StatementFile.of(bare).version("camt.054.001.08").xml()), 201, 0, 2, 0);

        assertPaidOnce();
    }

    @Test
    void two_payments_under_one_reference_are_two_however_often_they_are_told() {
        var invoice = new Entry("NONREF", 35_000, "NOTPROVIDED", null, null);
        var statement = StatementFile.of(List.of(invoice, invoice));

        assertCounts(report(statement.version("camt.054.001.08").xml()), 201, 0, 0, 2);
        assertCounts(report(statement.xml()), 201, 0, 2, 0);
        assertCounts(report(statement.xml()), 201, 0, 2, 0);

        assertThat(Api.balances()).containsEntry("BANK", 70_000L).containsEntry("SUSPENSE", -70_000L);
    }

    @Test
    void a_file_that_is_booked_in_one_sum_is_paid_line_by_line() {
        assertCounts(report(batch(file.cents(), 2).xml()), 201, 3, 0, 0);

        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_sum_on_the_statement_and_lines_in_the_notification_book_once(boolean sumFirst) {
        var lines = StatementFile.of(paid(file)).version("camt.054.001.08").xml();
        var sum = batch(file.cents(), 2).xml();

        report(sumFirst ? sum : lines).then().statusCode(201).body("suspense", equalTo(0));
        report(sumFirst ? lines : sum).then().statusCode(201).body("suspense", equalTo(0));

        assertPaidOnce();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_refused_is_not_in_the_sum_whichever_is_heard_first(boolean sumFirst) {
        var refused = file.transfers().getFirst();
        var status = BankSays.status(file.messageId(), List.of(new Status(refused.endToEndId(), "RJCT", "AC04")));
        var sum = batch(file.cents() - refused.cents(), 1).xml();

        report(sumFirst ? sum : status).then().statusCode(201);
        report(sumFirst ? status : sum).then().statusCode(201);

        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("HELD", "PAID");
        assertThat(Api.balances()).containsEntry("BANK", refused.cents() - file.cents());
        as(olga()).get("/v1/suspense").then().body("items", empty());
    }

    @Test
    void a_sum_that_is_booked_twice_or_is_another_is_loud() {
        report(batch(file.cents() - 1, 2).xml()).then().body("suspense", equalTo(1));
        report(batch(file.cents(), 3).xml()).then().body("suspense", equalTo(1));
        report(batch(file.cents(), 2).xml()).then().body("suspense", equalTo(0));
        report(batch(file.cents(), 2).xml()).then().body("suspense", equalTo(1));

        as(olga())
                .get("/v1/suspense")
                .then()
                .body("items.reason", contains("BATCH_DIFFERS", "BATCH_DIFFERS", "BOOKED_TWICE"));
        assertPaidOnce();
    }

    @Test
    void two_debits_for_one_payment_on_statements_are_two() {
        book(file);
        var again = Entry.paid(
                "AGAIN",
                file.transfers().getFirst().endToEndId(),
                file.transfers().getFirst().cents());

        report(StatementFile.of(List.of(again)).xml()).then().body("suspense", equalTo(1));
        report(StatementFile.of(List.of(again)).version("camt.054.001.08").xml())
                .then()
                .body("alreadyKnown", equalTo(1));

        as(olga()).get("/v1/suspense").then().body("items.reason", contains("BOOKED_TWICE"));
        assertPaidOnce();
    }

    @Test
    void copies_one_after_the_other_in_one_file_book_once() {
        var statement = StatementFile.of(paid(file));

        assertCounts(
                report(statement.xml() + "\n"
                        + statement.version("camt.054.001.02").xml()),
                201,
                2,
                2,
                0);

        assertPaidOnce();
    }

    @Test
    void statements_that_do_not_follow_each_other_are_listed_until_the_missing_one_comes() {
        var none = StatementFile.of(List.<Entry>of());

        report(none.number("2024-1", 1).balances("2024-09-02", 500, 500L).xml())
                .then()
                .body("warnings", empty());
        report(none.number("2024-3", 3).balances("2024-09-04", 700, 700L).xml())
                .then()
                .body("warnings.code", contains("SEQUENCE_GAP", "BALANCE_GAP"))
                .body("suspense", equalTo(1));
        as(olga())
                .get("/v1/suspense")
                .then()
                .body("items.reason", contains("STATEMENT_GAP"))
                .body("items.amountCents", contains(200))
                .body("items.reference", contains("2024-3"));
        odd().then().body("items.number", contains("2024-3"));

        report(none.number("2024-2", 2).balances("2024-09-03", 500, 700L).xml())
                .then()
                .body("warnings.code", contains("OFF_BALANCE"));
        odd().then().body("items.number", contains("2024-2"));
        report(StatementFile.of(List.of(new Entry("X", 200, null, null, null)))
                        .number("2024-2", 2)
                        .balances("2024-09-03", 500, 700L)
                        .xml())
                .then()
                .body("warnings", empty());
        odd().then().body("items", empty());

        report(none.number("2025-1", 1).balances("2025-01-02", 700, 700L).xml())
                .then()
                .body("warnings", empty());
    }

    private static Response odd() {
        return as(olga()).get("/v1/bank-statements?odd=true");
    }

    private StatementFile batch(long cents, int count) {
        var entry = """
                <Ntry>%s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2024-09-25</Dt></BookgDt><AcctSvcrRef>SUM%d</AcctSvcrRef>
                <NtryDtls><Btch><PmtInfId>%s</PmtInfId><NbOfTxs>%d</NbOfTxs></Btch></NtryDtls></Ntry>
                """.formatted(StatementFile.amount(-cents), ++sums, file.messageId(), count);
        return StatementFile.of(List.of()).balances("2024-09-25", cents, 0L).extra(entry);
    }

    private void assertPaidOnce() {
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertThat(Api.placed()).isEqualTo(-35_000);
        assertThat(Api.balances()).containsEntry("PAYABLE", 0L);
    }
}
