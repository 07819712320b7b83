package nl.ssfh.payouts.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Huisartsenpraktijk De Vliet", "Müller & Zn. B.V.", "Praktijk 't Hoekje", "Łukasz 2"})
    void a_name_that_can_be_written_in_a_bank_file_is_allowed(String name) {
        assertThat(HolderName.isAllowed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "Practice\tTab", "名前", "<script>", "semi;colon"})
    void a_name_that_cannot_be_written_is_not(String name) {
        assertThat(HolderName.isAllowed(name)).isFalse();
    }

    @Test
    void a_name_longer_than_banks_take_is_not_allowed() {
        assertThat(HolderName.isAllowed("a".repeat(70))).isTrue();
        assertThat(HolderName.isAllowed("a".repeat(71))).isFalse();
    }

    @Test
    void a_name_is_tidied_to_single_spaces_and_one_form() {
        assertThat(HolderName.tidy("  Zoe\u0308   de  Wit ")).isEqualTo("Zoë de Wit");
    }

    @Test
    void a_masked_account_shows_only_its_ends() {
        var account = new BankAccount(new java.util.UUID(0, 1), "NL91ABNA0417164300", "Huisartsen De Vliet");

        assertThat(account.maskedIban()).isEqualTo("NL************4300");
        assertThat(account.maskedHolder()).isEqualTo("H********* D* V****");
        assertThat(account.toString()).doesNotContain("ABNA").doesNotContain("Vliet");
    }
}
