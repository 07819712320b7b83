package nl.ssfh.eligibility.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.eligibility.policy.domain.table.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {

    @ParameterizedTest
    @EnumSource
    void a_flaw_gives_the_same_details_in_both_languages(Flaw flaw) {
        var said = flaw.with(4711, 4712);

        assertThat(said.nl()).isNotEqualTo(said.en());
        for (var detail : new String[] {"4711", "4712"}) {
            assertThat(said.nl().contains(detail))
                    .as(said.nl())
                    .isEqualTo(said.en().contains(detail));
        }
    }

    @Test
    void a_refusal_says_where_and_what_in_both_languages() {
        var place = new Place("ssfh-2027").table("baseAmounts").row(3).cell("hoursPerWeek");

        var words = place.refuse(Flaw.NOT_A_NUMBER, ">= 1/0").words();

        assertThat(words.en())
                .isEqualTo("Policy ssfh-2027, table baseAmounts, row 3, cell hoursPerWeek: "
                        + "'>= 1/0' is not a number, comparison or range");
        assertThat(words.nl())
                .isEqualTo("Regeling ssfh-2027, tabel baseAmounts, rij 3, cel hoursPerWeek: "
                        + "'>= 1/0' is geen getal, vergelijking of bereik");
    }
}
