package nl.ssfh.payouts;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The way to the database in tests; while somebody listens it remembers what is asked of it, and how long that took. */
@Alternative
@Priority(1)
@Singleton
public class HeardSql extends Sql {

    private final ConcurrentLinkedQueue<Question> heard = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();
    private volatile boolean listening;

    HeardSql(DataSource db) {
        super(db);
    }

    /** Every reading of the database while the work was done, with how PostgreSQL goes about it. */
    public List<Plan> plansDuring(Runnable work) {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return heard.stream().map(this::plan).toList();
    }

    /** The seconds that each statement took while the work was done, with what was done with its rows; the longest first. */
    public Map<String, Double> secondsDuring(Callable<?> work) throws Exception {
        nanos.clear();
        work.call();
        var seconds = new LinkedHashMap<String, Double>();
        nanos.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> seconds.put(each.getKey(), each.getValue() / 1e9));
        return seconds;
    }

    private Plan plan(Question question) {
        var lines = new ArrayList<String>();
        super.each(
                "explain " + question.sql(),
                row -> row.text("QUERY PLAN"),
                lines::add,
                question.parameters().toArray());
        return new Plan(question.sql(), String.join("\n", lines));
    }

    @Override
    public <T> void each(String sql, Mapping<T> mapping, Consumer<T> effect, @Nullable Object... parameters) {
        var first = sql.stripLeading().toLowerCase(Locale.ROOT);
        if (listening && (first.startsWith("select") || first.startsWith("with"))) {
            heard.add(new Question(sql, Arrays.asList(parameters)));
        }
        long start = System.nanoTime();
        super.each(sql, mapping, effect, parameters);
        nanos.merge(sql, System.nanoTime() - start, Long::sum);
    }

    @Override
    public int update(String sql, @Nullable Object... parameters) {
        long start = System.nanoTime();
        int rows = super.update(sql, parameters);
        nanos.merge(sql, System.nanoTime() - start, Long::sum);
        return rows;
    }

    private record Question(String sql, List<@Nullable Object> parameters) {}

    /** How a statement is answered. */
    public record Plan(String sql, String text) {}
}
