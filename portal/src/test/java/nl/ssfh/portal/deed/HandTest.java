package nl.ssfh.portal.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandTest {

    @Test
    void two_officers_are_two_and_one_stays_one() {
        var olga = Hand.OFFICER.of("0b71a7e0-0000-4000-8000-000000000001");
        var otto = Hand.OFFICER.of("0b71a7e0-0000-4000-8000-000000000002");

        assertThat(olga.nl()).matches("behandelaar [0-9A-F]{6}").isNotEqualTo(otto.nl());
        assertThat(Hand.OFFICER.of("0b71a7e0-0000-4000-8000-000000000001")).isEqualTo(olga);
    }

    @Test
    void each_is_called_by_his_role() {
        assertThat(Hand.PRACTICE.of("a11a").en()).startsWith("practice ");
        assertThat(Hand.AUDITOR.of("a11a").nl()).startsWith("toezichthouder ");
        assertThat(Hand.OFFICER.of("payout-service").nl()).isEqualTo("het systeem");
    }
}
