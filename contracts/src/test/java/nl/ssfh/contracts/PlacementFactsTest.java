package nl.ssfh.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementFactsTest {

    static final LocalDate START = LocalDate.of(2024, 9, 2);
    static final Terms TERMS =
            new Terms(START, Track.BOL, Course.POH_GGZ, null, null, Entrant.REGULAR, new BigDecimal("14.5"));

    @Test
    void the_first_terms_hold_from_the_first_day() {
        assertThatThrownBy(() -> facts(List.of(TERMS.startingOn(START.plusDays(1)))))
                .hasMessageContaining("2024-09-02");
        assertThatThrownBy(() -> facts(List.of())).hasMessageContaining("2024-09-02");
    }

    @Test
    void terms_follow_each_other() {
        assertThatThrownBy(() -> facts(List.of(TERMS, TERMS.withStudyYear(2)))).hasMessageContaining("in order");
    }

    static PlacementFacts facts(List<Terms> terms) {
        return new PlacementFacts(
                new Span(START, START.plusMonths(5)),
                List.of(),
                terms,
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
    }
}
