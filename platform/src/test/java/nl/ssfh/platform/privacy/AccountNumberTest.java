package nl.ssfh.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164300",
                "nl91 abna 0417 1643 00",
                "Betaald op NL91 ABNA 0417 1643 00 en niet terug",
                "NL91.ABNA.0417.1643.00",
                "NL91\u00a0ABNA\u00a00417\u00a01643\u00a000",
                "(BE68539007547034)",
                "NO9386011117947"
            })
    void an_account_number_is_found_however_it_is_written(String text) {
        assertThat(AccountNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NL91",
                "NL92ABNA0417164300",
                "NL91ABNA041716430",
                "SSFH-2024-000001 is gewijzigd in september",
                "f47ac10b-58cc-4372-a567-0e02b2c3d479"
            })
    void other_words_are_left_alone(String text) {
        assertThat(AccountNumber.isIn(text)).isFalse();
    }
}
