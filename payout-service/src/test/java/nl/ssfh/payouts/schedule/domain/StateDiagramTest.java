package nl.ssfh.payouts.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/instalment-states.md} as the code has it; {@code -Dstates.write=true} writes it anew. */
class StateDiagramTest {

    static final Path FILE = Path.of(System.getProperty("ssfh.house", ".."), "docs", "instalment-states.md");

    @Test
    void the_picture_shows_what_the_code_allows() throws IOException {
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(FILE, StateDiagram.page());
        }

        assertThat(Files.readString(FILE)).isEqualTo(StateDiagram.page());
    }
}
