package nl.ssfh.portal.fund;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaymentIdTest {

    private static final String PLAIN = "0192f3a0c0de7000800000000000cafe";

    @Test
    void an_id_is_read_with_and_without_dashes() {
        assertThat(endToEnd(PLAIN)).isEqualTo(PLAIN);
        assertThat(endToEnd(" 0192F3A0-C0DE-7000-8000-00000000CAFE ")).isEqualTo(PLAIN);
    }

    @Test
    void the_number_of_a_second_payment_stays() {
        assertThat(endToEnd("0192f3a0-c0de-7000-8000-00000000cafe-2")).isEqualTo(PLAIN + "-2");
        assertThat(endToEnd(PLAIN + "-12")).isEqualTo(PLAIN + "-12");
    }

    @Test
    void anything_else_is_no_id() {
        assertThat(PaymentId.in("SSFH-2024-000001")).isEmpty();
        assertThat(PaymentId.in(PLAIN + "0")).isEmpty();
    }

    private static String endToEnd(String copied) {
        return PaymentId.in(copied).orElseThrow().endToEnd();
    }
}
