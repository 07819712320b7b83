package nl.ssfh.payouts.schedule.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ssfh.payouts.StateMoves;

/** Draws the life of an instalment as the code has it, for people to read. */
final class StateDiagram {

    private StateDiagram() {}

    static String page() {
        return Stream.of(
                        List.of(
                                "# The life of an instalment",
                                "",
                                "Drawn from `InstalmentState` by `StateDiagramTest`; `-Dstates.write=true` draws it anew.",
                                "",
                                "```mermaid",
                                "stateDiagram-v2",
                                "    [*] --> PLANNED",
                                "    [*] --> DUE"),
                        StateMoves.of(InstalmentState.values(), InstalmentState::next),
                        List.of(
                                "```",
                                "",
                                "What practices and students are told, of a payment and of what is asked back:",
                                "",
                                "| state | payment | asked back |",
                                "|---|---|---|"),
                        words())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> words() {
        return Arrays.stream(InstalmentState.values())
                .map(state -> "| %s | %s | %s |".formatted(state, word(state, false), word(state, true)))
                .toList();
    }

    private static String word(InstalmentState state, boolean recovery) {
        var progress = Progress.of(state, recovery);
        return "%s, %s".formatted(progress.nl(), progress.en());
    }
}
