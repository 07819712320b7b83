package nl.ssfh.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostedTest {

    private static final Visitor ANNA = new Visitor("Anna", "a11a", Instant.EPOCH, Set.of(Role.PRACTICE));

    @Test
    void what_somebody_else_filled_in_is_not_sent_by_who_is_in_now() {
        assertThat(form(Map.of("afzender", List.of("b0b"))).isBy(ANNA)).isFalse();
        assertThat(form(Map.of("afzender", List.of("a11a"))).isBy(ANNA)).isTrue();
    }

    @Test
    void a_form_that_names_nobody_is_of_whoever_sends_it() {
        assertThat(form(Map.of()).isBy(ANNA)).isTrue();
    }

    private static Posted form(Map<String, List<String>> fields) {
        return new Posted(new Typed(fields), List.of(), false);
    }
}
