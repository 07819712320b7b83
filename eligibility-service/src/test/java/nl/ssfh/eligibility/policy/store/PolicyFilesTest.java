package nl.ssfh.eligibility.policy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that could be misread is refused, and the refusal points at the spot. */
class PolicyFilesTest {

    static final String DMN = TestPolicies.text("ssfh-2024.dmn");
    static final String JSON = TestPolicies.text("ssfh-2024.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "IN_ARREARS", "NOT_PAYING" | "IN_DEBT"        | table exclusions, row 1, cell contribution: "IN_DEBT" is not one of
            "IN_ARREARS", "NOT_PAYING" | "PAYING",        | table exclusions, row 1, cell contribution:  is not one of
            "IN_ARREARS", "NOT_PAYING" | 'PAYING          | table exclusions, row 1, cell contribution
            not("BBL_REGULAR"          | nor("BBL_REGULAR" | table exclusions, row 8, cell regime
            not("BBL_REGULAR"          | not(not("BOL")   | table exclusions, row 8, cell regime
            "X1"                       | "X9"             | table exclusions, row 1, cell code: "X9" is not an exclusion
            &gt;= 15                   | &gt;= fifteen    | table baseAmounts, row 1, cell hoursPerWeek: '>= fifteen' is not
            &gt;= 15                   | &gt;= 1/0        | table baseAmounts, row 1, cell hoursPerWeek
            &gt;= 15                   | &gt;= 15 + 0     | table baseAmounts, row 1, cell hoursPerWeek
            &gt;= 15                   | sum(15)          | table baseAmounts, row 1, cell hoursPerWeek
            &gt;= 15                   | [20..15]         | table baseAmounts, row 1, cell hoursPerWeek: the range [20..15] holds no
            &gt;= 15                   | (15..15]         | table baseAmounts, row 1, cell hoursPerWeek: the range (15..15] holds no
            &gt;= 15                   | &gt;= 99999999999999999999 | table baseAmounts, row 1, cell hoursPerWeek
            &gt;= 15                   | &gt;= 15,5       | table baseAmounts, row 1, cell hoursPerWeek: '>= 15,5' may be a decimal comma: write 15.5
            &gt;= 15                   | &gt;= 15, 5      | table baseAmounts, row 1, cell hoursPerWeek: '>= 15, 5' may be
            &gt;= 15                   | not(15,5)        | table baseAmounts, row 1, cell hoursPerWeek: '15,5' may be
            &gt;= 15                   | [15,5..20]       | table baseAmounts, row 1, cell hoursPerWeek: '15,5' may be
            &gt;= 15                   | "15"             | table baseAmounts, row 1, cell hoursPerWeek
            15000                      | 150.00           | table baseAmounts, row 1, cell amountCents: 150.00 is not a whole number
            15000                      | -15000           | table baseAmounts, row 1, cell amountCents
            15000                      | 99999999         | table baseAmounts, row 1, cell amountCents
            15000                      | -                | table baseAmounts, row 1, cell amountCents
            <text>hoursPerWeek<        | <text>hours<     | table baseAmounts, cell hours: is not an input that policies know
            <text>hoursPerWeek<        | <text>month + 1< | table baseAmounts, cell month + 1: is not an input
            <text>hoursPerWeek<        | <text>fee<       | table baseAmounts: fee stands there twice
            typeRef="boolean"><text>   | typeRef="string"><text> | table exclusions, cell creboKnown: must be of type boolean
            "PAYING","IN_ARREARS"      | "PAYING"         | table exclusions, cell contribution: the values must be
            id="x3-format"             | id="x2-course"   | table exclusions: x2-course stands there twice
            hitPolicy="UNIQUE"         | hitPolicy="FIRST" | table baseAmounts: the hit policy must be UNIQUE
            aggregation="SUM"          | aggregation="MAX" | table supplements: the aggregation must be 'SUM'
            >published<                | >invented<       | table exclusions, row 1, cell basis: must be published or assumed
            name="supplements"         | name="bonuses"   | table supplements: must stand there once
            <annotation name="basis"/> | <extra/>         | holds a extra in a decisionTable
            /20191111/MODEL/           | /20230324/MODEL/ | not in the DMN 1.3 namespace
            <definitions               | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><definitions | must have no document type
            >15000<                    | >&e;<            | is not well-formed XML
            </definitions>             | </definition>    | is not well-formed XML
            <rule id="x3-format">      | <rule id="x3-format">loose | holds loose text in rule
            """)
    void a_file_outside_the_subset_is_refused_at_its_place(String find, String replace, String place) {
        assertThat(DMN).contains(find);
        var broken = new PolicyFiles("ssfh-2024", replaceFirst(DMN, find, replace), JSON);

        assertThatThrownBy(broken::read)
                .isInstanceOf(PolicyRefused.class)
                .hasMessageStartingWith("Policy ssfh-2024")
                .hasMessageContaining(place);
    }

    @Test
    void an_empty_cell_is_refused_because_it_may_be_forgotten() {
        var broken = new PolicyFiles("ssfh-2024", replaceFirst(DMN, "<text>&gt;= 15<", "<text> <"), JSON);

        assertThatThrownBy(broken::read)
                .hasMessageContaining("table baseAmounts, row 1, cell hoursPerWeek: is empty")
                .isInstanceOf(PolicyRefused.class);
    }

    @Test
    void a_cell_too_many_or_too_few_is_refused() {
        var cell = "<inputEntry id=\"x1-no-contribution-2\"><text>-</text></inputEntry>";

        assertThatThrownBy(new PolicyFiles("ssfh-2024", replaceFirst(DMN, cell, ""), JSON)::read)
                .hasMessageContaining("table exclusions, row 1: must have a cell for every input");
        assertThatThrownBy(new PolicyFiles("ssfh-2024", replaceFirst(DMN, cell, cell + cell), JSON)::read)
                .hasMessageContaining("table exclusions, row 1: must have a cell for every input");
    }

    @Test
    void a_file_that_is_too_large_or_too_deep_is_not_read_to_its_end() {
        var huge = new PolicyFiles("ssfh-2024", DMN + " ".repeat(1_000_000), JSON);
        var deep = new PolicyFiles(
                "ssfh-2024",
                replaceFirst(DMN, "<inputData ", "<decision>".repeat(30) + "</decision>".repeat(30) + "<inputData "),
                JSON);

        assertThatThrownBy(huge::read).hasMessageContaining("is longer than");
        assertThatThrownBy(deep::read).hasMessageContaining("is nested deeper than");
    }

    @Test
    void a_gap_is_shown_with_an_example() {
        var gap = new PolicyFiles("ssfh-2024", replaceFirst(DMN, "\"2\", \"3\"", "\"2\""), JSON);

        assertThatThrownBy(gap::read)
                .hasMessageContaining("table baseAmounts: no row for fee = \"SUPERVISION\", regime = \"BOL\"")
                .hasMessageContaining("studyYear = \"3\"");
    }

    @Test
    void an_overlap_is_shown_with_an_example() {
        var overlap = new PolicyFiles("ssfh-2024", replaceFirst(DMN, "<text>&lt; 15<", "<text>&lt;= 15<"), JSON);

        assertThatThrownBy(overlap::read)
                .hasMessageContaining("table baseAmounts: rows [1, 2] for fee = \"STIPEND\", regime = \"BOL\"")
                .hasMessageContaining("hoursPerWeek = 15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "2024-01"             | "January"             | the parameters are wrong
            "MONTHLY"             | "WEEKLY"              | the parameters are wrong
            "MONTHLY"             | 0                     | the parameters are wrong
            "value": 4,           | "value": "4",         | the parameters are wrong
            "value": 4,           | "value": 4.5,         | the parameters are wrong
            "value": 4,           | "value": null,        | the parameters are wrong
            "value": 4,           | "value": -1,          | deadlineMonths is 0 to 120
            "value": 4,           | "value": 4, "extra": 1, | the parameters are wrong
            "proration"           | "prorating"           | the parameters are wrong
            "version": "ssfh-2024"| "version": "ssfh-2025"| calls itself ssfh-2025
            "SUPERVISION": {      | "SUPER": {            | the parameters are wrong
            "last": null          | "last": "2023-12"     | 2023-12 is before 2024-01
            """)
    void parameters_are_read_strictly(String find, String replace, String reason) {
        assertThat(JSON).contains(find);
        var broken = new PolicyFiles("ssfh-2024", DMN, replaceFirst(JSON, find, replace));

        assertThatThrownBy(broken::read).isInstanceOf(PolicyRefused.class).hasMessageContaining(reason);
    }

    @Test
    void two_policies_for_one_month_are_refused() {
        var other = new PolicyFiles("twin", DMN, replaceFirst(JSON, "\"ssfh-2024\"", "\"twin\""));
        var both = List.of(new PolicyFiles("ssfh-2024", DMN, JSON).read(), other.read());

        assertThatThrownBy(() -> new Policies(both))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("is for placement-months of");
    }

    @Test
    void the_hash_is_that_of_both_files() throws Exception {
        var bytes = (DMN + JSON).getBytes(StandardCharsets.UTF_8);

        var policy = new PolicyFiles("ssfh-2024", DMN, JSON).read();

        var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(policy.hash()).isEqualTo(HexFormat.of().formatHex(sha256));
    }

    private static String replaceFirst(String text, String find, String replace) {
        var at = text.indexOf(find);
        return text.substring(0, at) + replace + text.substring(at + find.length());
    }
}
