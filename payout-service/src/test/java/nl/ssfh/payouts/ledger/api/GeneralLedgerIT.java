package nl.ssfh.payouts.ledger.api;

import static nl.ssfh.payouts.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as accountants read it. */
@QuarkusTest
class GeneralLedgerIT extends FundIT {

    static final String AUDITOR = Tokens.auditor("ada");

    UUID practice = UUID.randomUUID();
    TestClaim claim = TestClaim.at(practice);

    /** 2024: two lines decided, paid, and one come back. 2025: another decision. */
    @BeforeEach
    void two_book_years() {
        giveAccount(practice);
        claim = grant(practice, 15_000, 20_000);
        grant(practice(), 10_000, 11_500);
        var file = Api.pay("2024-09");
        book(file);
        comeBack(file.transfers().getFirst());
        today("2025-02-03");
        takeDecision.take(claim.grants(SEPTEMBER, 15_000, 18_000));
    }

    @Test
    void the_trial_balance_of_a_year_closes_where_the_next_one_opens() {
        var first = read("/v1/ledger/trial-balance?year=2024");
        var second = read("/v1/ledger/trial-balance?year=2025");

        assertThat(first.getLong("debitCents")).isEqualTo(first.getLong("creditCents"));
        assertThat(first.getLong("earlierResultsCents")).isZero();
        assertThat(second.getLong("earlierResultsCents")).isEqualTo(56_500);
        assertThat(cents(first, "COST_SUPERVISION", "closingCents")).isEqualTo(31_500);
        assertThat(cents(second, "COST_SUPERVISION", "openingCents")).isZero();
        assertThat(cents(second, "COST_SUPERVISION", "closingCents")).isEqualTo(-2_000);
        for (var account : List.of("BANK", "PAYABLE", "RECOVERABLE")) {
            assertThat(cents(second, account, "openingCents")).isEqualTo(cents(first, account, "closingCents"));
        }
    }

    @Test
    void up_to_a_day_only_what_was_booked_until_then_counts() {
        var before = read("/v1/ledger/trial-balance?year=2024&upTo=2024-09-24");

        assertThat(cents(before, "BANK", "closingCents")).isZero();
        assertThat(cents(before, "PAYABLE", "closingCents")).isEqualTo(-56_500);
    }

    @Test
    void the_card_of_an_account_says_what_stands_on_it_page_after_page() {
        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var page = read("/v1/ledger/entries?account=PAYABLE&limit=2&cursor=" + cursor);
            seen.addAll(page.getList("items.balanceCents", Long.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(9).startsWith(-15_000L, -35_000L, -45_000L, -56_500L);
        assertThat(seen.getLast()).isEqualTo(Api.balances().get("PAYABLE"));
    }

    @Test
    void the_card_of_a_year_begins_with_its_opening_balance() {
        var bank = read("/v1/ledger/entries?account=PAYABLE&from=2024-09-25");
        assertThat(bank.getLong("items[0].balanceCents") - bank.getLong("items[0].cents"))
                .isEqualTo(-56_500);
        var costs = read("/v1/ledger/entries?account=COST_SUPERVISION&from=2025-01-01");
        assertThat(costs.getList("items.balanceCents", Long.class)).containsExactly(-2_000L);
    }

    @Test
    void the_card_of_a_practice_and_of_a_placement_hold_their_entries_only() {
        var ofPractice = read("/v1/ledger/entries?practice=" + practice);
        var ofPlacement = read("/v1/ledger/entries?placement=" + claim.placement);

        assertThat(ofPractice.getList("items.practice")).containsOnly(practice.toString());
        assertThat(ofPlacement.getList("items.placement")).containsOnly(claim.placement.toString());
        assertThat(ofPractice.getList("items.number")).isEqualTo(ofPlacement.getList("items.number"));
        assertThat(ofPractice.getList("items.descriptionNl", String.class))
                .contains("Besluit: stagevergoeding 2024-09, SSFH-2024-000123");
        assertThat(ofPractice.getList("items.cents", Long.class).stream()
                        .mapToLong(cents -> cents)
                        .sum())
                .isZero();
    }

    @Test
    void a_spreadsheet_holds_every_entry_in_euros() throws Exception {
        var csv =
                as(AUDITOR).accept("text/csv").get("/v1/ledger/entries").then().statusCode(200);
        var lines = csv.extract().asString().lines().toList();

        assertThat(lines.getFirst()).startsWith("number,transaction,account,debit,credit,kind,document,bookedOn");
        assertThat(lines).hasSize(1 + (int) books.number("select count(*) from ledger_entry"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",BANK,0.00,200.00,PAYMENT,"));
        var excel = as(AUDITOR)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/v1/ledger/entries?account=BANK")
                .then()
                .statusCode(200);
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(excel.extract().asByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "trial-balance?year=2023,year,2024 to 2025",
        "trial-balance?year=2026,year,2024 to 2025",
        "auditfile?year=1,year,2024 to 2025",
        "trial-balance?year=2024&upTo=2025-01-01,upTo,a day of the book year",
        "trial-balance?year=2024&upTo=2024-02-30,upTo,2024-09-25",
        "entries?from=2024-13-01,from,2024-09-25",
        "entries?from=2024-10-02&to=2024-10-01,to,before from",
        "entries?account=CASH,account,COST_STIPEND",
        "entries?limit=0,limit,1 to 200",
        "entries?cursor=x,cursor,cursor of this list"
    })
    void what_cannot_be_is_named(String path, String field, String words) {
        as(AUDITOR)
                .get("/v1/ledger/" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("violations.find { it.field == '%s' }.message".formatted(field), containsString(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries", "trial-balance", "auditfile"})
    void practices_and_students_see_no_ledger(String path) {
        as(Tokens.practice("anna"))
                .get("/v1/ledger/" + path)
                .then()
                .statusCode(403)
                .body("status", equalTo(403));
        as(Tokens.student("sam")).get("/v1/ledger/" + path).then().statusCode(403);
    }

    static JsonPath read(String path) {
        return as(AUDITOR)
                .accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static long cents(JsonPath balance, String account, String what) {
        return balance.getLong("accounts.find { it.account == '%s' }.%s".formatted(account, what));
    }
}
