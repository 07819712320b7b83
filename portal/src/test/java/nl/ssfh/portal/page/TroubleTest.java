package nl.ssfh.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.portal.apis.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 418, 422, 428, 429})
    void no_refusal_is_told_as_a_failure(int status) {
        assertThat(Trouble.of(status)).isNotIn(Trouble.UNREACHABLE, Trouble.OURS);
    }

    @Test
    void a_file_that_is_too_large_is_named_as_that() {
        assertThat(Trouble.of(413).happened().nl()).isEqualTo("Dit bestand is te groot");
    }

    @Test
    void a_service_says_itself_why_not() {
        var words = new Text("moet later liggen", "must be later");

        var trouble = Trouble.refused(Refused.field("lastDay", words));

        assertThat(trouble.happened().nl()).isEqualTo("Dit kan nu niet");
        assertThat(trouble.advice().nl()).contains("moet later liggen");
        assertThat(trouble.advice().en()).contains("must be later");
    }
}
