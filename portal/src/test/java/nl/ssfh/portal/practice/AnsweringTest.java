package nl.ssfh.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimQuestions.NewPlacement;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    @Test
    void hours_stand_in_the_form_as_they_are_typed() {
        assertThat(hours("16.00", Language.NL)).isEqualTo("16");
        assertThat(hours("20.00", Language.NL)).isEqualTo("20");
        assertThat(hours("14.50", Language.NL)).isEqualTo("14,5");
        assertThat(hours("14.50", Language.EN)).isEqualTo("14.5");
    }

    @Test
    void hours_are_read_back_as_they_were() {
        var typed = Answering.typed(draft("14.50"), Language.NL);

        assertThat(typed.decimal("hoursPerWeek")).isEqualByComparingTo("14.5");
    }

    private static String hours(String known, Language language) {
        return Answering.typed(draft(known), language).text("hoursPerWeek");
    }

    private static Draft draft(String hours) {
        var placement =
                new NewPlacement(null, null, null, null, null, null, null, new BigDecimal(hours), null, null, null);
        return new Draft(null, placement, null);
    }
}
