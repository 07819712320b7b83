package nl.ssfh.portal.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.Answers;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.fund.SearchPages.Found;
import org.junit.jupiter.api.Test;

class SearchPagesTest {

    @Test
    void a_reference_is_known_without_its_beginning() {
        assertThat(SearchPages.reference("ssfh-2024-000123-8")).contains("SSFH-2024-000123-8");
        assertThat(SearchPages.reference("2024-000123-8")).contains("SSFH-2024-000123-8");
        assertThat(SearchPages.reference("De Linde 2024")).isEmpty();
    }

    @Test
    void practices_stand_by_name_and_it_says_whether_there_are_more() {
        var answer = new Answers<>(List.of(named("Özdemir"), named("Zuid"), named("Oost")), "further");

        var found = Found.of("praktijk", answer);

        assertThat(found.practices()).extracting(Practice::name).containsExactly("Oost", "Özdemir", "Zuid");
        assertThat(found.more()).isTrue();
        assertThat(Found.of("praktijk", Answers.whole(List.of())).more()).isFalse();
    }

    private static Practice named(String name) {
        return new Practice(UUID.randomUUID(), name, null);
    }
}
