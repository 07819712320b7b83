package nl.ssfh.payouts.schedule.api;

import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile.Transfer;
import nl.ssfh.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases that the fund worked out on paper, as money over time: what is decided comes in as an event, and each month
 * what the bank is told to pay is what stands on paper.
 */
@QuarkusTest
class WorkedCasesIT extends FundIT {

    static final String LONG_BEFORE = "2023-09-01";
    static final YearMonth SEPTEMBER_2024 = YearMonth.of(2024, 9);

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            BOL year 1, 16 h, 2020     | 2020-02 | 2020-06 | 150.00 115.00 | AFTER_END | 2020-07 1325.00
            BOL year 1, 16 h, 2024     | 2024-02 | 2024-06 | 150.00 200.00 | MONTHLY | 2024-02 350.00, 2024-03 350.00, 2024-04 350.00, 2024-05 350.00, 2024-06 350.00
            BOL year 3, 14.5 h, 2024   | 2024-02 | 2024-06 | 100.00 70.00  | MONTHLY | 2024-02 170.00, 2024-03 170.00, 2024-04 170.00, 2024-05 170.00, 2024-06 170.00
            ten to 29 February         | 2024-02 | 2024-02 | 103.45 137.93 | MONTHLY | 2024-02 241.38
            a break of 14 days in May  | 2024-05 | 2024-05 | 82.26 109.68  | MONTHLY | 2024-05 191.94
            """)
    void a_placement_is_paid_in_the_months_of_its_policy(
            String name, String first, String last, String amounts, PayoutMode mode, String paid) {
        today(first + "-01");
        var claim = TestClaim.at(practice());
        var decided = months(first, last)
                .months()
                .flatMap(month -> both(month + " " + amounts, mode))
                .toList();

        told(claim.decides(months(first, last), decided));

        assertThat(runs(first, YearMonth.parse(last).plusMonths(1).toString())).isEqualTo(paper(paid));
    }

    @Test
    void each_month_follows_the_policy_it_falls_under() {
        today(LONG_BEFORE);
        var claim = TestClaim.at(practice());
        var decided = Stream.concat(
                months("2023-10", "2023-12")
                        .months()
                        .flatMap(month -> both(month + " 150.00 115.00", PayoutMode.AFTER_END)),
                months("2024-01", "2024-03")
                        .months()
                        .flatMap(month -> both(month + " 150.00 200.00", PayoutMode.MONTHLY)));

        told(claim.decides(months("2023-10", "2024-03"), decided.toList()));

        assertThat(runs("2023-10", "2024-04"))
                .isEqualTo(paper("2024-01 350.00, 2024-02 350.00, 2024-03 350.00, 2024-04 795.00"));
        assertThat(settled(claim)).isEqualTo("1845.00");
    }

    @Test
    void a_fee_that_is_paid_after_the_end_waits_while_the_other_is_paid_each_month() {
        today(LONG_BEFORE);
        var claim = TestClaim.at(practice());
        var decided = months("2024-02", "2024-04")
                .months()
                .flatMap(month -> Stream.of(
                        granted(Fee.STIPEND, month, 15_000),
                        granted(Fee.SUPERVISION, month, 20_000, PayoutMode.AFTER_END)));

        told(claim.decides(months("2024-02", "2024-04"), decided.toList()));

        assertThat(runs("2024-02", "2024-05"))
                .isEqualTo(paper("2024-02 150.00, 2024-03 150.00, 2024-04 150.00, 2024-05 600.00"));
    }

    @Test
    void two_students_at_one_practice_are_two_payments_to_one_account() {
        var practice = practice();
        told(TestClaim.at(practice).decides(SEPTEMBER, List.of(granted(Fee.STIPEND, SEPTEMBER_2024, 15_000))));
        told(TestClaim.at(practice).decides(SEPTEMBER, List.of(granted(Fee.STIPEND, SEPTEMBER_2024, 15_000))));

        var transfers = Api.pay("2024-09").transfers();

        assertThat(transfers).extracting(Transfer::cents).containsExactly(15_000L, 15_000L);
        assertThat(transfers.stream().map(Transfer::iban).distinct()).hasSize(1);
    }

    /** From 16 April 14.5 hours: half of April at the lower amounts, which the run of April did not know. */
    @Test
    void hours_that_change_within_a_paid_month_are_set_off_in_the_next() {
        today(LONG_BEFORE);
        var claim = TestClaim.at(practice());
        told(claim.decides(
                months("2024-04", "2024-06"),
                both("2024-04 150.00 200.00, 2024-05 150.00 200.00, 2024-06 150.00 200.00")));
        var paid = runs("2024-04", "2024-04");

        told(claim.decides(
                months("2024-04", "2024-06"),
                both("2024-04 125.00 170.00, 2024-05 100.00 140.00, 2024-06 100.00 140.00")));

        paid.putAll(runs("2024-05", "2024-07"));
        assertThat(paid).isEqualTo(paper("2024-04 350.00, 2024-05 185.00, 2024-06 240.00"));
        assertThat(settled(claim)).isEqualTo("775.00");
        assertThat(Api.schedule(claim.placement).getList("instalments.findAll { it.sequence == 1 }.amountCents"))
                .containsExactly(-2_500, -3_000);
    }

    /** The last day is 10 April, told after April was paid: 10 of 30 days stay, nothing comes after. */
    @Test
    void an_early_end_is_recovered_from_what_the_practice_gets_for_another() {
        today(LONG_BEFORE);
        var practice = practice();
        var ended = TestClaim.at(practice);
        var other = TestClaim.at(practice);
        told(ended.decides(
                months("2024-04", "2024-06"),
                both("2024-04 150.00 200.00, 2024-05 150.00 200.00, 2024-06 150.00 200.00")));
        told(other.decides(months("2024-05", "2024-06"), both("2024-05 100.00 70.00, 2024-06 100.00 70.00")));
        var paid = runs("2024-04", "2024-04");

        told(ended.decides(months("2024-04", "2024-04"), both("2024-04 50.00 66.67")));

        paid.putAll(runs("2024-05", "2024-07"));
        assertThat(paid).isEqualTo(paper("2024-04 350.00, 2024-06 106.67"));
        assertThat(settled(ended)).isEqualTo("116.67");
        assertThat(settled(other)).isEqualTo("340.00");
        assertThat(Api.states(ended.placement)).containsOnly("PAID", "RECOVERED", "CANCELLED");
        assertThat(Api.balances()).containsEntry("RECOVERABLE", 0L).containsEntry("PAYABLE", 0L);
    }

    @Test
    void an_early_end_brings_forward_what_waited_for_the_end() {
        today("2023-08-01");
        var claim = TestClaim.at(practice());
        var whole = months("2023-09", "2023-12")
                .months()
                .flatMap(month -> both(month + " 150.00 115.00", PayoutMode.AFTER_END))
                .toList();
        told(claim.decides(months("2023-09", "2023-12"), whole));
        assertThat(runs("2023-09", "2023-09")).isEmpty();

        told(claim.decides(months("2023-09", "2023-10"), whole.subList(0, 4)));

        assertThat(runs("2023-10", "2023-12")).isEqualTo(paper("2023-11 530.00"));
    }

    /** Away from 6 to 19 May, told when May was paid: 17 of 31 days stay. */
    @Test
    void a_break_that_is_told_late_is_set_off_and_what_the_next_month_cannot_bear_is_carried_on() {
        today(LONG_BEFORE);
        var claim = TestClaim.at(practice());
        told(claim.decides(
                months("2024-05", "2024-07"),
                both("2024-05 150.00 200.00, 2024-06 50.00 40.00, 2024-07 150.00 200.00")));
        var paid = runs("2024-05", "2024-05");

        told(claim.decides(
                months("2024-05", "2024-07"),
                both("2024-05 82.26 109.68, 2024-06 50.00 40.00, 2024-07 150.00 200.00")));

        paid.putAll(runs("2024-06", "2024-08"));
        assertThat(paid).isEqualTo(paper("2024-05 350.00, 2024-07 281.94"));
        assertThat(settled(claim)).isEqualTo("631.94");
    }

    /** Comes in as the others tell it, and is waited for. */
    private static void told(ClaimDecided decided) {
        Topic.send(decided);
        await().until(() -> Api.as(Api.otto())
                .get("/v1/placements/{id}/schedule", decided.placement())
                .asString()
                .contains(decided.decision().toString()));
    }

    /** Both fees of each month, stipend first: {@code 2024-02 150.00 200.00, …}. */
    private static List<MonthDecision> both(String months) {
        return Arrays.stream(months.split(", ", -1))
                .flatMap(month -> both(month, PayoutMode.MONTHLY))
                .toList();
    }

    private static Stream<MonthDecision> both(String monthAndAmounts, PayoutMode mode) {
        var words = monthAndAmounts.split(" ", -1);
        var month = YearMonth.parse(words[0]);
        return Stream.of(
                granted(Fee.STIPEND, month, cents(words[1]), mode),
                granted(Fee.SUPERVISION, month, cents(words[2]), mode));
    }

    private static long cents(String euros) {
        return Long.parseLong(euros.replace(".", ""));
    }

    private static Map<String, String> paper(String paid) {
        var paper = new TreeMap<String, String>();
        for (var month : paid.split(", ", -1)) {
            paper.put(month.substring(0, 7), month.substring(8));
        }
        return paper;
    }

    /** Makes the run of each month, which the bank books, and tells what each paid; of some months nothing is due. */
    private static Map<String, String> runs(String first, String last) {
        var paid = new TreeMap<String, String>();
        months(first, last).months().map(YearMonth::toString).forEach(month -> {
            today(month + "-20");
            var prepared = Api.prepare(month);
            if (prepared.statusCode() == 201) {
                run(prepared.jsonPath()).ifPresent(cents -> paid.put(month, new Money(cents).decimal()));
            } else {
                prepared.then().statusCode(409).body("type", equalTo("/problems/nothing-due"));
            }
        });
        return paid;
    }

    /** Empty when all of it is set off, so that the bank has nothing to do. */
    private static Optional<Long> run(JsonPath prepared) {
        Api.release(Api.olga(), prepared).then().statusCode(200);
        Api.send(prepared.getString("id")).then().statusCode(200);
        if (prepared.getInt("transactions") == 0) {
            return Optional.empty();
        }
        var file = Api.file(prepared.getString("id"), 1);
        book(file);
        return Optional.of(file.cents());
    }

    /** What the practice has of a placement in the end, whatever was paid and set off on the way. */
    private static String settled(TestClaim claim) {
        return new Money(Api.schedule(claim.placement).getList("instalments.settledCents", Long.class).stream()
                        .mapToLong(cents -> cents)
                        .sum())
                .decimal();
    }
}
