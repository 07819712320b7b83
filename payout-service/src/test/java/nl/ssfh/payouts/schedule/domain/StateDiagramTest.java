package nl.ssfh.payouts.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ssfh.payouts.StateMoves;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/instalment-states.md} as the code has it; {@code -Dstates.write=true} writes it anew. */
class StateDiagramTest {

    @Test
    void the_picture_shows_what_the_code_allows() throws IOException {
        assertThat(StateMoves.stored("instalment-states.md", StateDiagram.page()))
                .isEqualTo(StateDiagram.page());
    }
}
