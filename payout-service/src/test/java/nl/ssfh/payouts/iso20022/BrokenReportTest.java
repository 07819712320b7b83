package nl.ssfh.payouts.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenReportTest {

    static final String STATEMENT = BankSays.statement(List.of(Entry.paid("R1", "A", 100), Entry.paid("R2", "B", 100)))
            .strip();

    @Test
    void a_file_that_breaks_off_is_refused_wherever_it_does() {
        for (int end = 0; end < STATEMENT.length(); end += 7) {
            var part = STATEMENT.substring(0, end);
            assertThatThrownBy(() -> ReportReaderTest.read(part)).as("%d", end).isInstanceOf(UnreadableReport.class);
        }
    }

    @Test
    void it_is_said_where_the_file_breaks_off() {
        var part = STATEMENT.substring(0, STATEMENT.indexOf("</BookgDt>"));

        assertThatThrownBy(() -> ReportReaderTest.read(part))
                .hasMessageContaining("breaks off")
                .hasMessageMatching("Line \\d+, column \\d+: .*")
                .satisfies(e -> assertThat(((UnreadableReport) e).dutch()).startsWith("Regel "));
    }

    @Test
    void a_file_with_a_flipped_character_is_read_or_refused_but_never_breaks_the_reader() {
        var random = new Random(20_240_903);
        for (int i = 0; i < 3_000; i++) {
            var broken = new StringBuilder(STATEMENT);
            broken.setCharAt(random.nextInt(broken.length()), (char) (32 + random.nextInt(95)));
            try {
                ReportReaderTest.read(broken.toString());
            } catch (UnreadableReport | StatementOffBalance e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE Document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE Document>"
            })
    void a_document_type_is_refused_whatever_it_holds(String doctype) {
        var attack = STATEMENT
                .replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(doctype))
                .replace("<AcctSvcrRef>R1", "<AcctSvcrRef>&x;");

        assertThatThrownBy(() -> ReportReaderTest.read(attack)).hasMessageContaining("document type");
    }

    @Test
    void an_entity_without_a_document_type_is_refused() {
        assertThatThrownBy(() -> ReportReaderTest.read(STATEMENT.replace("R1", "&x;")))
                .isInstanceOf(UnreadableReport.class);
    }

    @Test
    void elements_within_elements_without_end_are_refused() {
        assertThatThrownBy(() -> ReportReaderTest.read(STATEMENT.replace("<Stmt>", "<Stmt>" + "<a>".repeat(100))))
                .isInstanceOf(UnreadableReport.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
                "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
                ""
            })
    void another_kind_of_file_is_refused_with_what_is_allowed(String namespace) {
        var other = STATEMENT.replace("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", namespace);

        assertThatThrownBy(() -> ReportReaderTest.read(other)).hasMessageContaining("pain.002.001.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "0.001", "-1.00", "1e99999", "9999999999999999999999", "", "abc"})
    void an_amount_that_is_none_is_named_with_its_place(String amount) {
        assertThatThrownBy(() -> ReportReaderTest.read(STATEMENT.replace("1.00<", amount + "<")))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("amount");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        assertThat(ReportReaderTest.read("\uFEFF" + STATEMENT.replace("\n", "\r\n")))
                .hasSize(2);
    }

    @Test
    void two_files_one_after_the_other_are_refused() {
        assertThatThrownBy(() -> ReportReaderTest.read(STATEMENT + STATEMENT)).isInstanceOf(UnreadableReport.class);
    }
}
