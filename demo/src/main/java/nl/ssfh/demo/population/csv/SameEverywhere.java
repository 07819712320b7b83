package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.*;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.ssfh.demo.population.Placement;
import org.jspecify.annotations.Nullable;

/** What a file says of one practice, student or account on several lines must be the same on each of them. */
final class SameEverywhere {

    private final Map<String, Seen> practices = new HashMap<>();
    private final Map<String, Seen> contributions = new HashMap<>();
    private final Map<String, Seen> accounts = new HashMap<>();
    private final Map<String, Seen> students = new HashMap<>();

    void check(Cells cells, Placement placement) throws Mistake {
        var practice = placement.practice();
        var student = placement.student();
        agree(practices, practice.key(), practice, new Where(cells, PRACTICE_KVK));
        agree(contributions, practice.pfzw(), practice.contribution(), new Where(cells, PRACTICE_CONTRIBUTION));
        agree(students, student.email().toLowerCase(Locale.ROOT), student.name(), new Where(cells, STUDENT_NAME));
        var account = practice.account();
        if (account.iban() != null) {
            agree(accounts, account.iban(), account.answer(), new Where(cells, BANK_ANSWER));
        }
    }

    private static void agree(Map<String, Seen> seen, String key, @Nullable Object value, Where where) throws Mistake {
        var text = String.valueOf(value);
        var first = seen.putIfAbsent(key, new Seen(where.cells().line(), text));
        if (first != null && !first.value().equals(text)) {
            throw Mistake.in(
                    where.cells().line(),
                    where.column(),
                    where.cells().raw(where.column()),
                    "line %d says something else of the same practice, student or account".formatted(first.line()));
        }
    }

    private record Seen(int line, String value) {}

    private record Where(Cells cells, Column column) {}
}
