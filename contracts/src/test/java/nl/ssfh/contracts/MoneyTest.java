package nl.ssfh.contracts;

import static nl.ssfh.contracts.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void twenty_of_twenty_nine_days_are_rounded_half_up_to_the_cent() {
        assertThat(euros("150").fraction(20, 29, RoundingMode.HALF_UP)).isEqualTo(euros("103.45"));
        assertThat(euros("200").fraction(20, 29, RoundingMode.HALF_UP)).isEqualTo(euros("137.93"));
    }

    @Test
    void half_a_cent_goes_up() {
        assertThat(new Money(1).fraction(1, 2, RoundingMode.HALF_UP)).isEqualTo(new Money(1));
    }

    @Test
    void an_amount_is_never_less_than_a_cent_precise() {
        assertThatThrownBy(() -> euros("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void too_much_money_is_an_error_and_not_a_negative_amount() {
        var most = new Money(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.89|€\u00a01.234.567,89|€1,234,567.89",
                "150.00|€\u00a0150,00|€150.00",
                "0.05|€\u00a00,05|€0.05",
                "0.00|€\u00a00,00|€0.00",
                "-12.50|€\u00a0-12,50|-€12.50"
            })
    void people_read_it_in_their_language_and_on_one_line(String amount, String inDutch, String inEnglish) {
        assertThat(euros(amount).in(Locale.of("nl", "NL"))).isEqualTo(inDutch);
        assertThat(euros(amount).in(Locale.UK)).isEqualTo(inEnglish);
    }

    @Test
    void where_there_is_little_room_cents_are_left_out() {
        assertThat(euros("1325.50").roughlyIn(Locale.of("nl", "NL"))).isEqualTo("€\u00a01.326");
    }

    @Test
    void a_debt_is_written_with_its_sign() {
        assertThat(euros("103.45").negated().decimal()).isEqualTo("-103.45");
        assertThat(euros("-0.05")).hasToString("€ -0.05");
    }
}
