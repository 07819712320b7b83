package nl.ssfh.portal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.visit.Language;
import org.junit.jupiter.api.Test;

class OwnStatementsTest {

    static final Page PAGE = new Page(Language.NL, null, "/betaaloverzicht", "/betaaloverzicht", null);
    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);

    @Test
    void one_student_has_one_statement_without_a_name() {
        var own = OwnStatements.of(List.of(placement(ONE, "De Linde", 2), placement(ONE, "De Berk", 9)), PAGE);

        assertThat(own).containsExactly(Payee.student(ONE, null));
        assertThat(own.getFirst().address()).isNull();
    }

    @Test
    void who_is_known_by_two_addresses_chooses_between_his_placements() {
        var own = OwnStatements.of(List.of(placement(ONE, "De Linde", 2), placement(OTHER, "De Linde", 9)), PAGE);

        assertThat(own)
                .extracting(Payee::name)
                .containsExactly("De Linde (februari 2024)", "De Linde (september 2024)");
        assertThat(own.getLast().address()).isEqualTo("student=" + OTHER);
    }

    static MyPlacement placement(UUID student, String practice, int month) {
        var firstDay = LocalDate.of(2024, month, 1);
        return new MyPlacement(new UUID(1, month), student, practice, firstDay, firstDay.plusMonths(5), null);
    }
}
