package nl.ssfh.claims.bulk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.input.domain.Flaw;
import org.jspecify.annotations.Nullable;

/** All imports with their lines. */
public interface Imports {

    void begin(UUID id, Sender sender, Instant at);

    /** Adds lines to an import that has begun, in one statement, the good ones in this state. */
    void add(UUID id, List<NewLine> lines, LineState good);

    /** Lets the lines that are held be done. */
    void release(UUID id);

    /** Nothing of it is left. */
    void forget(UUID id);

    /** Forgets imports received before the moment that still hold lines; returns how many. */
    int forgetHeldBefore(Instant moment);

    Optional<Import> find(UUID id);

    /** As it is now; nobody else confirms or forgets it until this transaction ends. */
    Optional<Import> findLocked(UUID id);

    /** The lines in the order of their numbers, from the first one after the given number. */
    List<Line> lines(UUID id, int after, int limit);

    /** Who sent the file, as his token named him. */
    record Sender(String subject, @Nullable String email) {}

    /** How far an import is. */
    record Import(UUID id, String subject, Instant receivedAt, Map<LineState, Integer> lines) {

        public int size() {
            return lines.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int count(LineState state) {
            return lines.getOrDefault(state, 0);
        }
    }

    /** What became of one line; nothing of what it held. */
    record Line(
            int number,
            LineState state,
            List<Flaw> flaws,
            @Nullable UUID placement,
            @Nullable UUID claim,
            @Nullable String reference) {}
}
