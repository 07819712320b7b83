package nl.ssfh.eligibility.policy.domain.table;

import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.ANNOTATIONS;
import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.CENTS;
import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.HOURS;
import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.compile;
import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.rules;
import static nl.ssfh.eligibility.policy.domain.table.NumberedTables.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Rule;
import org.junit.jupiter.api.Test;

/** A table that is not built as it must be is refused at its place. */
class TableCompilerTest {

    static final List<String> PUBLISHED = List.of("Artikel 5", "published");

    @Test
    void a_thousand_rows_are_numbered_from_1_and_one_more_is_too_many() {
        var rows = compile(source(rules(1_000))).rows();

        assertThat(rows.getFirst().number()).isEqualTo(1);
        assertThat(rows.getLast().number()).isEqualTo(1_000);
        refused(source(rules(1_001)), "Policy a-policy, table baseAmounts: has more than 1000 rows");
    }

    @Test
    void the_annotations_are_the_source_and_its_basis() {
        refused(
                new TableSource(
                        "baseAmounts", "UNIQUE", "", List.of(HOURS), List.of(CENTS), List.of("source"), rules(1)),
                "Policy a-policy, table baseAmounts: the annotations must be [source, basis]");
        refused(
                source(List.of(new Rule("first", List.of("-"), List.of("100"), List.of("published")))),
                "Policy a-policy, table baseAmounts, row 1: must have the annotations [source, basis]");
        refused(
                source(List.of(new Rule("first", List.of("-"), List.of("100"), List.of(" ", "published")))),
                "Policy a-policy, table baseAmounts, row 1, cell source: has no source; say in the annotation of the row which rule it comes from");
    }

    @Test
    void there_is_one_output_of_the_right_name_and_type() {
        var text = new Heading("amountCents", "string", "");
        refused(
                new TableSource("baseAmounts", "UNIQUE", "", List.of(HOURS), List.of(text), ANNOTATIONS, rules(1)),
                "Policy a-policy, table baseAmounts: must have one output, amountCents of type number");
        refused(
                source(List.of(new Rule("first", List.of("-"), List.of("100", "200"), PUBLISHED))),
                "Policy a-policy, table baseAmounts, row 1: must have one output");
    }

    @Test
    void every_row_has_a_cell_for_every_input() {
        refused(
                source(List.of(new Rule("first", List.of("-", "-"), List.of("100"), PUBLISHED))),
                "Policy a-policy, table baseAmounts, row 1: must have a cell for every input");
    }

    @Test
    void a_number_has_no_list_of_values() {
        var listed = new Heading("hoursPerWeek", "number", "15, 16");
        refused(
                new TableSource("baseAmounts", "UNIQUE", "", List.of(listed), List.of(CENTS), ANNOTATIONS, rules(1)),
                "Policy a-policy, table baseAmounts, cell hoursPerWeek: a number has no list of values");
    }

    static void refused(TableSource source, String message) {
        assertThatThrownBy(() -> compile(source))
                .isInstanceOf(PolicyRefused.class)
                .hasMessage(message);
    }
}
