package nl.ssfh.demo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that should agree and does not. */
final class Differences {

    private final List<String> sentences = new ArrayList<>();

    void same(String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            sentences.add("%s: expected %s, found %s".formatted(what, expected, found));
        }
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** What stands in either, so that nothing in one of them goes unseen. */
    static <K> SortedSet<K> keys(Map<K, ?> one, Map<K, ?> other) {
        var keys = new TreeSet<K>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
