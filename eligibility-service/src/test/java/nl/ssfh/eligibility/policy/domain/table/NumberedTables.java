package nl.ssfh.eligibility.policy.domain.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;

/** Tables of base amounts that ask for the hours only. */
final class NumberedTables {

    static final Heading HOURS = new Heading("hoursPerWeek", "number", "");
    static final Heading CENTS = new Heading("amountCents", "number", "");
    static final List<String> ANNOTATIONS = List.of("source", "basis");

    private NumberedTables() {}

    /** A row for 1 hour, one for 2 hours, and so on, and then these. */
    static List<Rule> rules(int count, String... cells) {
        return Stream.concat(IntStream.rangeClosed(1, count).mapToObj(String::valueOf), Stream.of(cells))
                .map(cell -> rule("hours " + cell, cell))
                .toList();
    }

    static Rule rule(String id, String cell) {
        return new Rule(id, List.of(cell), List.of("100"), List.of("Artikel 5", "published"));
    }

    static TableSource source(List<Rule> rules) {
        return new TableSource("baseAmounts", "UNIQUE", "", List.of(HOURS), List.of(CENTS), ANNOTATIONS, rules);
    }

    static Table<Money> compile(TableSource source) {
        return TableCompiler.compile(Shape.BASE_AMOUNTS, source, new Place("a-policy"));
    }
}
