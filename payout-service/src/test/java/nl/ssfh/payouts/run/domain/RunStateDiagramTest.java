package nl.ssfh.payouts.run.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ssfh.payouts.StateMoves;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/run-states.md} as the code has it; {@code -Dstates.write=true} writes it anew. */
class RunStateDiagramTest {

    @Test
    void the_picture_shows_what_the_code_allows() throws IOException {
        var page = """
                # The life of a payment run

                Drawn from `RunState` by `RunStateDiagramTest`; `-Dstates.write=true` draws it anew.

                ```mermaid
                stateDiagram-v2
                    [*] --> PREPARED
                %s
                ```
                """.formatted(String.join("\n", StateMoves.of(RunState.values(), RunState::next)));

        assertThat(StateMoves.stored("run-states.md", page)).isEqualTo(page);
    }
}
