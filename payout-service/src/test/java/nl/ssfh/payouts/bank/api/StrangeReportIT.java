package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static nl.ssfh.payouts.Api.report;
import static nl.ssfh.payouts.bank.api.BankReportIT.assertCounts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.platform.testing.Tokens;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrangeReportIT extends FundIT {

    TestClaim claim = TestClaim.anywhere();
    TransferFile file = new TransferFile("", "", "", List.of());

    @BeforeEach
    void two_lines_are_sent() {
        claim = grant(practice(), 15_000, 20_000);
        file = Api.pay("2024-09");
    }

    @Test
    void of_a_file_that_breaks_off_the_first_part_is_applied_and_the_whole_file_later_gives_the_rest() {
        var whole = BankSays.statement(BankReportIT.paid(file));
        int second = whole.indexOf("<Ntry>", whole.indexOf("<Ntry>") + 1);

        assertCounts(report(whole.substring(0, second + 20)), 201, 1, 0, 1);
        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("PAID", "SENT");
        assertReasons("UNREADABLE_PART");

        assertCounts(report(whole), 201, 1, 1, 0);
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertThat(Api.balances()).containsEntry("BANK", -35_000L);
    }

    @Test
    void what_could_not_be_read_is_told_each_time_the_same() {
        var broken = BankSays.statement(BankReportIT.paid(file)).replaceFirst(">150.00<", ">much<");

        var first = report(broken);
        first.then()
                .statusCode(201)
                .body("applied", equalTo(1))
                .body("warnings[0].code", equalTo("UNREADABLE_PART"))
                .body("warnings[0].messageEn", containsString("no amount"))
                .body("warnings[0].messageNl", containsString("geen bedrag"));

        assertThat(report(broken).asString()).isEqualTo(first.asString());
        as(olga())
                .get("/v1/bank-reports/{id}", first.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("warnings.size()", equalTo(2));
        as(olga())
                .get("/v1/bank-reports")
                .then()
                .body("items.id", hasItem(first.jsonPath().getString("id")));
        as(olga()).get("/v1/bank-reports/{id}", UUID.randomUUID()).then().statusCode(404);
        assertThat(Topic.heard(
                                SuspenseOpened.class,
                                event -> event.report()
                                        .equals(UUID.fromString(first.jsonPath().getString("id"))))
                        .lines())
                .isEqualTo(1);
    }

    @Test
    void a_file_of_which_nothing_can_be_read_stores_nothing_and_is_told_where() {
        var whole = BankSays.statement(BankReportIT.paid(file));

        report(whole.substring(0, whole.indexOf("</Ntry>")))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/report-unreadable"))
                .body("detail", containsString("breaks off"))
                .body("detailNl", containsString("breekt hier af"));

        assertUntouched();
    }

    @Test
    void a_payment_is_believed_on_a_statement_that_does_not_add_up_but_the_statement_is_not() {
        report(BankSays.statement(BankSays.OWN_IBAN, 100_000, BankReportIT.paid(file), 65_001))
                .then()
                .statusCode(201)
                .body("applied", equalTo(2))
                .body("warnings[0].code", equalTo("OFF_BALANCE"))
                .body("warnings[0].messageEn", containsString("650.01"));

        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertReasons("OFF_BALANCE");
        assertThat(as(olga()).get("/v1/suspense").jsonPath().getLong("items[0].amountCents"))
                .isEqualTo(1);
        as(olga()).get("/v1/bank-statements?odd=true").then().body("items.soundness", contains("OFF_BALANCE"));
    }

    @Test
    void a_return_on_a_statement_that_does_not_add_up_waits_for_one_that_does() {
        book(file);
        var back = file.transfers().getFirst();
        var entries = List.of(Entry.returned("BACK", back.endToEndId(), back.cents(), "AC04"));
        var statement = StatementFile.of(entries).number("2024-188", 188);

        report(statement.balances("2024-09-26", 100, 100L).xml()).then().statusCode(201);
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
        assertReasons("STATEMENT_OFF_BALANCE", "OFF_BALANCE");

        assertCounts(report(statement.xml()), 201, 1, 0, 0);
        assertThat(Api.states(claim.placement)).containsExactlyInAnyOrder("PAID", "RETURNED");
        as(olga())
                .get("/v1/bank-statements")
                .then()
                .body("items.soundness", contains("BALANCED", "OFF_BALANCE", "BALANCED"))
                .body("items.superseded", contains(false, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/evil.dtd\">"
            })
    void a_file_with_a_document_type_is_refused(String doctype) {
        var attack = BankSays.statement(BankReportIT.paid(file)).strip().replaceFirst("\\?>", "?>" + doctype);

        report(attack.replace("<Id>S", "<Id>&x;S"))
                .then()
                .statusCode(400)
                .body("detail", containsString("document type"));

        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not xml", "<a/>", "{}"})
    void what_is_no_report_is_refused(String body) {
        report(body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void what_is_no_xml_by_its_type_is_refused() {
        as(olga()).body("{}").post("/v1/bank-reports").then().statusCode(415);
    }

    @Test
    void another_amount_than_was_sent_waits_for_a_person() {
        var transfer = file.transfers().getFirst();
        var other = Entry.paid("R1", transfer.endToEndId(), transfer.cents() + 1);

        assertCounts(report(BankSays.statement(List.of(other))), 201, 0, 0, 1);

        assertReason("OTHER_AMOUNT");
    }

    @Test
    void another_account_than_it_was_sent_to_waits_for_a_person() {
        var transfer = file.transfers().getFirst();
        var other = new Entry("R1", -transfer.cents(), transfer.endToEndId(), "NL91ABNA0417164300", null);

        report(BankSays.statement(List.of(other)));

        assertReason("OTHER_IBAN");
    }

    @Test
    void nothing_is_believed_of_a_statement_of_another_account() {
        var entries = new ArrayList<>(BankReportIT.paid(file));
        entries.add(Entry.paid("X", "of-somebody-else", 100));

        report(BankSays.statement("NL91ABNA0417164300", 35_100, entries, 0))
                .then()
                .body("suspense", equalTo(3))
                .body("warnings.code", contains("OTHER_ACCOUNT"));

        assertReason("OTHER_ACCOUNT");
        assertThat(books.number("select count(*) from bank_statement where account is not null"))
                .isZero();
    }

    @Test
    void money_that_comes_in_without_a_reason_waits_for_a_person() {
        var transfer = file.transfers().getFirst();

        report(BankSays.statement(List.of(new Entry("R1", transfer.cents(), transfer.endToEndId(), null, null))));

        assertReason("UNEXPLAINED");
    }

    @Test
    void ids_and_references_of_any_length_wait_for_a_person() {
        var random = new Random(7);
        var noise = random.ints(9_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        var entry = Entry.paid(noise, noise, 100);

        report(StatementFile.of(List.of(entry)).number(noise, 1).xml())
                .then()
                .statusCode(201)
                .body("suspense", equalTo(1));
        report(BankSays.status(noise, List.of(new Status(noise, "RJCT", noise))))
                .then()
                .statusCode(201)
                .body("suspense", equalTo(1));
        report(BankSays.status(noise, "RJCT", noise)).then().statusCode(201).body("suspense", equalTo(1));
    }

    @Test
    void a_payment_that_is_booked_twice_is_loud() {
        book(file);
        var again = file.transfers().stream()
                .map(transfer -> Entry.paid("AGAIN" + transfer.endToEndId(), transfer.endToEndId(), transfer.cents()))
                .toList();

        assertCounts(report(BankSays.statement(again)), 201, 0, 0, 2);

        assertThat(as(olga()).get("/v1/suspense").jsonPath().getList("items.reason"))
                .containsOnly("BOOKED_TWICE");
        assertThat(Api.balances()).containsEntry("BANK", -70_000L).containsEntry("SUSPENSE", 35_000L);
    }

    @Test
    void a_refusal_of_what_was_booked_is_loud_and_changes_nothing() {
        book(file);
        var statuses = file.transfers().stream()
                .map(transfer -> new Status(transfer.endToEndId(), "RJCT", "AC04"))
                .toList();

        report(BankSays.status(file.messageId(), statuses)).then().body("suspense", equalTo(2));

        assertThat(Api.states(claim.placement)).containsOnly("PAID");
    }

    @Test
    void word_on_a_file_that_is_not_ours_waits_for_a_person() {
        report(BankSays.status("NOT-OURS", "RJCT", "FF01")).then().body("suspense", equalTo(1));

        assertThat(as(olga()).get("/v1/suspense").jsonPath().getList("items.reason"))
                .containsOnly("UNKNOWN_FILE");
        assertUntouched();
    }

    @Test
    void a_booking_after_a_refusal_and_a_second_transaction_is_loud() {
        var first = file.transfers().getFirst();
        report(BankSays.status(file.messageId(), List.of(new Status(first.endToEndId(), "RJCT", "AC04"))));
        giveAccount(claim.practice);
        today("2024-10-20");
        Api.pay("2024-10");

        report(BankSays.statement(List.of(Entry.paid("R1", first.endToEndId(), first.cents()))));

        assertReason("BOOKED_AFTER_RETRY");
    }

    @Test
    void a_booking_after_a_refusal_stops_a_second_transaction() {
        var first = file.transfers().getFirst();
        report(BankSays.status(file.messageId(), List.of(new Status(first.endToEndId(), "RJCT", "AC04"))));
        giveAccount(claim.practice);
        book(file);

        today("2024-10-20");

        Api.prepare("2024-10").then().statusCode(409).body("type", equalTo("/problems/nothing-due"));
        assertThat(Api.states(claim.placement)).containsOnly("PAID");
    }

    @Test
    void a_late_return_of_a_refused_transaction_does_not_touch_the_second_one() {
        var first = file.transfers().getFirst();
        report(BankSays.status(file.messageId(), List.of(new Status(first.endToEndId(), "RJCT", "AC04"))));
        giveAccount(claim.practice);
        today("2024-10-20");
        Api.pay("2024-10");

        comeBack(first);

        assertThat(Api.states(claim.placement)).containsOnly("SENT");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var large = BankSays.statement(BankReportIT.paid(file)).strip() + " ".repeat(5_000_000);

        report(large.replace("</Document>", " ".repeat(11_000_000) + "</Document>"))
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));

        assertUntouched();
    }

    @Test
    void only_officers_hand_in_reports() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.practice("anna"))
                .contentType("application/xml")
                .body("<a/>")
                .post("/v1/bank-reports")
                .then()
                .statusCode(403);
    }

    private void assertUntouched() {
        assertThat(Api.states(claim.placement)).containsOnly("SENT");
        assertThat(books.number("select count(*) from bank_report where kind = 'CAMT_053'"))
                .isZero();
        assertThat(books.number("select count(*) from bank_entry where news = 'BOOKED'"))
                .isZero();
    }

    private static void assertReasons(String... reasons) {
        assertThat(as(olga()).get("/v1/suspense").jsonPath().getList("items.reason"))
                .containsExactlyInAnyOrder((Object[]) reasons);
    }

    private void assertReason(String reason) {
        assertThat(as(olga()).get("/v1/suspense").jsonPath().getList("items.reason"))
                .containsOnly(reason);
        assertThat(file.transfers()).extracting(Transfer::endToEndId).isNotEmpty();
        assertThat(books.number("select count(*) from ledger_entry where kind = 'PAYMENT'"))
                .isZero();
    }
}
