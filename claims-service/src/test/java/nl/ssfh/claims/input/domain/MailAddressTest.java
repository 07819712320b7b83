package nl.ssfh.claims.input.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.nl", "A.de-Vries+stage@Mail.Example.NL", "o'neill@example.org", "a@b.nl"})
    void an_address_is_taken(String text) {
        assertThat(MailAddress.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.nl",
                "anna@example",
                "anna@@example.nl",
                "anna@example..nl",
                ".anna@example.nl",
                "anna.@example.nl",
                "anna @example.nl",
                " anna@example.nl",
                "anna@-example.nl",
                "anna@example.nl, bert@example.nl",
                "Anna <anna@example.nl>",
                "anna@example.nl\r\nBcc: all@example.nl",
                "änna@example.nl",
                "anna@127.0.0.1"
            })
    void what_cannot_be_an_address_is_not_taken(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
    }

    @Test
    void one_address_is_the_same_in_capitals() {
        assertThat(new MailAddress("Anna@Example.NL").normal()).isEqualTo("anna@example.nl");
    }

    @Test
    void a_long_address_is_refused_and_quickly() {
        var local = "a".repeat(65) + "@example.nl";
        var endless = "a.".repeat(100_000) + "@";

        assertThat(MailAddress.of(local)).isEmpty();
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> MailAddress.of(endless));
    }
}
