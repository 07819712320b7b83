package nl.ssfh.notifications.letter;

import static nl.ssfh.contracts.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    Words dutch = Words.in(Language.NL);
    Words english = Words.in(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56|€\u00a01.234,56|€1,234.56",
                "0.00|€\u00a00,00|€0.00",
                "150.00|€\u00a0150,00|€150.00",
                "0.05|€\u00a00,05|€0.05",
                "-12.50|€\u00a0-12,50|-€12.50",
                "1234567.89|€\u00a01.234.567,89|€1,234,567.89"
            })
    void amounts_are_written_as_each_language_does(String amount, String inDutch, String inEnglish) {
        assertThat(dutch.money(euros(amount))).isEqualTo(inDutch);
        assertThat(english.money(euros(amount))).isEqualTo(inEnglish);
    }

    @Test
    void days_and_months_are_words() {
        assertThat(dutch.day(LocalDate.of(2024, 3, 1))).isEqualTo("1 maart 2024");
        assertThat(english.day(LocalDate.of(2024, 3, 1))).isEqualTo("1 March 2024");
        assertThat(dutch.month(YearMonth.of(2024, 8))).isEqualTo("augustus 2024");
        assertThat(english.month(YearMonth.of(2024, 8))).isEqualTo("August 2024");
    }

    @Test
    void months_in_a_row_are_said_by_their_first_and_last() {
        var september = YearMonth.of(2024, 9);
        var january = YearMonth.of(2025, 1);

        assertThat(dutch.months(september, january)).isEqualTo("september 2024 tot en met januari 2025");
        assertThat(english.months(september, january)).isEqualTo("September 2024 to January 2025");
        assertThat(dutch.months(september, september)).isEqualTo("september 2024");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_for_a_refusal_is_a_sentence_in_both_languages(Exclusion exclusion) {
        for (var reader : Recipient.values()) {
            assertThat(dutch.reason(exclusion, reader)).matches("[A-Z].*\\.").doesNotContain(exclusion.name());
            assertThat(english.reason(exclusion, reader)).matches("[A-Z].*\\.").doesNotContain(exclusion.name());
        }
    }

    @Test
    void the_student_does_not_hear_that_the_practice_is_in_arrears() {
        assertThat(dutch.reason(Exclusion.X1, Recipient.PRACTICE)).contains("achterstand");
        assertThat(dutch.reason(Exclusion.X1, Recipient.STUDENT)).doesNotContain("achterstand");
        assertThat(english.reason(Exclusion.X1, Recipient.STUDENT)).doesNotContain("arrears");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_a_bank_is_a_sentence_in_both_languages(BankReason reason) {
        assertThat(dutch.reason(reason)).matches("[A-Z].*\\.");
        assertThat(english.reason(reason)).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @EnumSource
    void every_fee_has_a_name_in_both_languages(Fee fee) {
        assertThat(dutch.fee(fee)).isNotBlank().isNotEqualTo(english.fee(fee));
    }
}
