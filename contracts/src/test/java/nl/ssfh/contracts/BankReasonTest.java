package nl.ssfh.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankReasonTest {

    @ParameterizedTest
    @CsvSource({
        "AC04,CLOSED_ACCOUNT,true",
        "AC01,WRONG_ACCOUNT,true",
        "AC06,BLOCKED_ACCOUNT,true",
        "BE01,WRONG_NAME,true",
        "AG01,NOT_ALLOWED,true",
        "AM05,DUPLICATE,false",
        "AM04,NO_MONEY,false",
        "FF01,FILE,false",
        "MS03,UNKNOWN,false",
        "'',UNKNOWN,false",
        "nonsense,UNKNOWN,false"
    })
    void a_code_of_a_bank_becomes_a_reason(String code, BankReason reason, boolean aboutAccount) {
        assertThat(BankReason.of(code)).isEqualTo(reason);
        assertThat(reason.isAboutAccount()).isEqualTo(aboutAccount);
        assertThat(BankReason.codesAboutAccount().contains(code)).isEqualTo(aboutAccount);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_is_a_sentence_in_both_languages(BankReason reason) {
        assertThat(reason.nl()).matches("[A-Z].*\\.").isNotEqualTo(reason.en());
        assertThat(reason.en()).matches("[A-Z].*\\.");
    }
}
