package nl.ssfh.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    static final List<UUID> ALL =
            IntStream.rangeClosed(1, 7).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void pages_in_a_row_hold_everything_once() {
        var seen = new ArrayList<UUID>();
        var page = page(Cursor.of(null, 3));
        seen.addAll(page.items());
        while (page.next() != null) {
            page = page(Cursor.of(page.next(), 3));
            seen.addAll(page.items());
        }

        assertThat(seen).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "AAAA", ""})
    void a_cursor_that_was_never_given_out_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.of(cursor, null)).isInstanceOf(HttpProblem.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_page_holds_1_to_200_items(int limit) {
        assertThatThrownBy(() -> Cursor.of(null, limit)).isInstanceOf(HttpProblem.class);
    }

    static Page<UUID> page(Cursor cursor) {
        var rows = ALL.stream()
                .filter(id -> id.compareTo(cursor.after()) > 0)
                .limit(cursor.fetch())
                .toList();
        return Page.of(rows, cursor, id -> id);
    }
}
