package nl.ssfh.eligibility.policy.domain;

import static nl.ssfh.contracts.Money.euros;
import static nl.ssfh.eligibility.policy.domain.Proration.COMPLETE_MONTH;
import static nl.ssfh.eligibility.policy.domain.Proration.DAYS;
import static nl.ssfh.eligibility.policy.domain.Proration.STARTED_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProrationTest {

    @Test
    void by_days() {
        assertThat(DAYS.amount(days("150.00", 20), 29)).isEqualTo(euros("103.45"));
        assertThat(DAYS.amount(days("200.00", 20), 29)).isEqualTo(euros("137.93"));
    }

    @Test
    void half_a_cent_is_rounded_up() {
        assertThat(DAYS.amount(days("0.01", 15), 30)).isEqualTo(euros("0.01"));
        assertThat(DAYS.amount(days("0.01", 14), 30)).isEqualTo(Money.ZERO);
    }

    @Test
    void parts_are_added_before_they_are_rounded() {
        var thirds = List.of(part("0.01", 10), part("0.01", 10), part("0.01", 10));

        assertThat(DAYS.amount(thirds, 30)).isEqualTo(euros("0.01"));
    }

    @Test
    void a_started_month_is_paid_in_full() {
        assertThat(STARTED_MONTH.amount(days("150.00", 1), 31)).isEqualTo(euros("150.00"));
        assertThat(STARTED_MONTH.amount(days("150.00", 0), 31)).isEqualTo(Money.ZERO);
        assertThat(STARTED_MONTH.amount(List.of(part("150.00", 5), part("100.00", 15)), 31))
                .isEqualTo(euros("112.50"));
    }

    @Test
    void a_month_is_complete_or_worth_nothing() {
        assertThat(COMPLETE_MONTH.amount(days("150.00", 31), 31)).isEqualTo(euros("150.00"));
        assertThat(COMPLETE_MONTH.amount(days("150.00", 30), 31)).isEqualTo(Money.ZERO);
        assertThat(COMPLETE_MONTH.amount(List.of(part("150.00", 10), part("100.00", 20)), 30))
                .isEqualTo(new Money(116_67));
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_month_at_one_rate_is_that_rate(Proration proration) {
        for (int days = 28; days <= 31; days++) {
            assertThat(proration.amount(days("137.93", days), days)).isEqualTo(euros("137.93"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void splitting_days_of_one_rate_changes_nothing(Proration proration) {
        for (int seed = 1; seed <= 1_000; seed++) {
            var random = new Random(seed);
            var rate = new Money(random.nextInt(50_000));
            var ofMonth = 28 + random.nextInt(4);
            var present = 1 + random.nextInt(ofMonth);

            var whole = proration.amount(List.of(new RatedDays(rate, present)), ofMonth);

            assertThat(proration.amount(split(rate, present, random), ofMonth))
                    .as("seed %d", seed)
                    .isEqualTo(whole)
                    .isBetween(Money.ZERO, rate);
        }
    }

    private static List<RatedDays> split(Money rate, int days, Random random) {
        var parts = new ArrayList<RatedDays>();
        for (int left = days; left > 0; ) {
            var some = 1 + random.nextInt(left);
            parts.add(new RatedDays(rate, some));
            left -= some;
        }
        return parts;
    }

    private static List<RatedDays> days(String rate, int days) {
        return List.of(part(rate, days));
    }

    private static RatedDays part(String rate, int days) {
        return new RatedDays(euros(rate), days);
    }
}
