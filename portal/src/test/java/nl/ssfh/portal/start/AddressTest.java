package nl.ssfh.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/praktijk",
                "/praktijk?praktijk=6f1c2f3a-0000-4000-8000-000000000001",
                "/toezicht/verslag?van=2024-08&tot=2025-07",
                "/praktijken?zoek=De%20Linde&verder=abc%3D",
                "/fonds?soort=bezwaar&wie=ik"
            })
    void a_page_is_left_and_found_again_with_what_was_asked_of_it(String address) {
        assertThat(Address.ofOurs(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "praktijk",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/praktijk",
                "/../x",
                "javascript:alert(1)",
                "/praktijk\r\nSet-Cookie: x",
                "?a=b"
            })
    void nobody_is_sent_elsewhere(String address) {
        assertThat(Address.ofOurs(address)).isEqualTo("/");
    }

    @Test
    void a_query_that_no_page_of_ours_has_is_left_out() {
        assertThat(Address.ofOurs("/praktijk?a=<b>")).isEqualTo("/praktijk");
        assertThat(Address.ofOurs("/praktijk?a=%zz")).isEqualTo("/praktijk");
        assertThat(Address.ofOurs("/praktijk?a=b#c")).isEqualTo("/praktijk");
        assertThat(Address.ofOurs(null)).isEqualTo("/");
    }
}
