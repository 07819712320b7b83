package nl.ssfh.eligibility.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.domain.Difference.CellDifference;
import nl.ssfh.eligibility.policy.domain.Difference.Kind;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;
import org.junit.jupiter.api.Test;

/** What two policy versions do not have alike. */
class DifferenceTest {

    static final Rule FIRST = rule("first", "\"BOL\"", "15000");
    static final Rule SECOND = rule("second", "-", "10000");

    @Test
    void the_same_rows_in_another_order_are_no_difference() {
        assertThat(between(table(FIRST, SECOND), table(SECOND, FIRST))).isEmpty();
    }

    @Test
    void of_a_changed_row_only_the_cells_that_differ_are_told() {
        assertThat(between(table(FIRST, SECOND), table(rule("first", "\"BOL\"", "17500"), SECOND)))
                .containsExactly(new Difference(
                        "baseAmounts",
                        "first",
                        Kind.CHANGED,
                        List.of(new CellDifference("amountCents", "15000", "17500"))));
    }

    @Test
    void a_row_that_comes_or_goes_is_told_whole() {
        var added = between(table(FIRST), table(FIRST, SECOND)).getFirst();
        var removed = between(table(FIRST, SECOND), table(FIRST)).getFirst();

        assertThat(added.kind()).isEqualTo(Kind.ADDED);
        assertThat(added.cells()).contains(new CellDifference("amountCents", null, "10000"));
        assertThat(removed.kind()).isEqualTo(Kind.REMOVED);
        assertThat(removed.cells()).contains(new CellDifference("amountCents", "10000", null));
        assertThat(removed.cells()).hasSize(4);
    }

    @Test
    void an_input_that_one_table_does_not_ask_for_is_a_dash() {
        var without = new TableSource(
                "baseAmounts",
                "UNIQUE",
                "",
                List.of(),
                List.of(new Heading("amountCents", "number", "")),
                List.of("source", "basis"),
                List.of(new Rule("first", List.of(), List.of("15000"), List.of("Artikel 5", "published"))));

        assertThat(between(without, table(FIRST)).getFirst().cells())
                .containsExactly(new CellDifference("regime", "-", "\"BOL\""));
        assertThat(between(table(FIRST), without).getFirst().cells())
                .containsExactly(new CellDifference("regime", "\"BOL\"", "-"));
        assertThat(between(without, table(rule("first", "-", "15000")))).isEmpty();
    }

    @Test
    void each_table_is_compared_with_its_own() {
        var one = Stream.of(table(FIRST), table(SECOND)).toList();
        var other = Stream.of(table(FIRST), table(rule("second", "-", "9000"))).toList();

        assertThat(Difference.between(one, other)).extracting(Difference::row).containsExactly("second");
    }

    static List<Difference> between(TableSource before, TableSource after) {
        return Difference.between(List.of(before), List.of(after));
    }

    static TableSource table(Rule... rules) {
        return new TableSource(
                "baseAmounts",
                "UNIQUE",
                "",
                List.of(new Heading("regime", "string", "")),
                List.of(new Heading("amountCents", "number", "")),
                List.of("source", "basis"),
                List.of(rules));
    }

    static Rule rule(String id, String regime, String cents) {
        return new Rule(id, List.of(regime), List.of(cents), List.of("Artikel 5", "published"));
    }
}
