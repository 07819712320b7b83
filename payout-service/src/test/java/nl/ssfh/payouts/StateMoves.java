package nl.ssfh.payouts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws state machines as the code has them, for pages that people read. */
public final class StateMoves {

    private StateMoves() {}

    /** The moves in the words of a mermaid state diagram. */
    public static <E extends Enum<E>> List<String> of(E[] states, Function<E, Set<E>> next) {
        return Arrays.stream(states)
                .flatMap(state -> next.apply(state).isEmpty()
                        ? Stream.of("    %s --> [*]".formatted(state))
                        : next.apply(state).stream().sorted().map(to -> "    %s --> %s".formatted(state, to)))
                .toList();
    }

    /** The page as it lies in {@code docs}, after it was written anew when that was asked for. */
    public static String stored(String name, String page) throws IOException {
        var file = Path.of(System.getProperty("ssfh.house", ".."), "docs", name);
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(file, page);
        }
        return Files.readString(file);
    }
}
