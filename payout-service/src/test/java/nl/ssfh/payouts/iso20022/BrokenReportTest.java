package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.BankStatement.Soundness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read is read, what cannot is told with its place, and nothing breaks the reader. */
class BrokenReportTest {

    static final String STATEMENT = BankSays.statement(
                    List.of(Entry.paid("R1", "A", 100), Entry.paid("R2", "B", 100), Entry.paid("R3", "C", 100)))
            .strip();
    static final List<String> KEYS = keys(HeardAll.of(STATEMENT));

    private static List<String> keys(HeardAll heard) {
        return heard.lines.stream().map(BankLine::key).toList();
    }

    @Test
    void wherever_a_file_breaks_off_its_first_lines_are_kept_or_it_is_refused() {
        for (int end = 0; end < STATEMENT.length(); end++) {
            var part = STATEMENT.substring(0, end);
            try {
                var heard = HeardAll.of(part);
                assertThat(keys(heard)).as("%d", end).isNotEmpty().isEqualTo(KEYS.subList(0, heard.lines.size()));
                assertThat(heard.unread).as("%d", end).hasSize(1);
                assertThat(heard.unread.getFirst())
                        .containsPattern("Line \\d+, column \\d+: the file breaks off")
                        .contains("/ Regel ");
                assertThat(heard.statements)
                        .extracting(BankStatement::soundness)
                        .containsOnly(part.contains("</Stmt>") ? Soundness.BALANCED : Soundness.PARTLY_READ);
            } catch (UnreadableReport e) {
                assertThat(part).doesNotContain("</Ntry>");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "0.001", "-1.00", "1e99999", "9999999999999999999999", "", "abc", "<b/>"})
    void one_entry_with_an_amount_that_is_none_is_left_out(String amount) {
        var heard = HeardAll.of(STATEMENT.replaceFirst("(?s)(<Ntry>.*?)1\\.00<", "$1" + amount + "<"));

        assertThat(keys(heard)).isEqualTo(KEYS.subList(1, 3));
        assertThat(heard.unread).hasSize(1);
        assertThat(heard.statements).extracting(BankStatement::soundness).containsOnly(Soundness.PARTLY_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<CdtDbtInd>BOTH</CdtDbtInd>",
                "words where elements must be",
                "<BookgDt><Dt>2024-13-99</Dt></BookgDt>"
            })
    void one_entry_with_something_else_that_is_wrong_is_left_out(String wrong) {
        var heard = HeardAll.of(STATEMENT.replaceFirst("<Ntry>", "<Ntry>" + wrong));

        assertThat(keys(heard)).isEqualTo(KEYS.subList(1, 3));
        assertThat(heard.unread).hasSize(1);
    }

    @Test
    void one_status_that_cannot_be_read_does_not_hide_the_others() {
        var report = BankSays.status(
                "MSG",
                List.of(new Status("A", "RJCT", "AC04"), new Status("B", "RJCT", null), new Status("C", "ACSC", null)));

        var heard = HeardAll.of(report.replace("<OrgnlEndToEndId>B<", "<OrgnlEndToEndId><oops/><"));

        assertThat(heard.lines).extracting(BankLine::endToEndId).containsExactly("A", "C");
        assertThat(heard.unread).hasSize(1);
    }

    @Test
    void a_file_with_a_flipped_character_is_read_or_refused_but_never_breaks_the_reader() {
        var random = new Random(20_240_903);
        for (int i = 0; i < 5_000; i++) {
            var broken = new StringBuilder(STATEMENT);
            broken.setCharAt(random.nextInt(broken.length()), (char) (32 + random.nextInt(95)));
            try {
                assertThat(HeardAll.of(broken.toString()).lines).hasSizeLessThanOrEqualTo(3);
            } catch (UnreadableReport e) {
                assertThat(e.english()).isNotBlank();
                assertThat(e.dutch()).isNotBlank();
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
    void a_document_type_is_refused_whatever_it_holds_and_wherever_it_stands(String doctype) {
        var attack = STATEMENT
                .replaceFirst("\\?>", "?>" + Matcher.quoteReplacement(doctype))
                .replace("<AcctSvcrRef>R1", "<AcctSvcrRef>&x;");

        assertThatThrownBy(() -> HeardAll.of(attack)).hasMessageContaining("document type");
        assertThatThrownBy(() -> HeardAll.of(STATEMENT + "\n" + attack)).hasMessageContaining("document type");
    }

    @Test
    void elements_within_elements_without_end_are_not_followed() {
        var deep = STATEMENT.replace("<Stmt>", "<Stmt>" + "<a>".repeat(100));

        assertThatThrownBy(() -> HeardAll.of(deep)).isInstanceOf(UnreadableReport.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:iso:std:iso:20022:tech:xsd:camt.053.001.13",
                "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
                "urn:iso:std:iso:20022:tech:xsd:camt.05",
                ""
            })
    void another_kind_of_file_is_refused_with_what_is_allowed(String namespace) {
        var other = STATEMENT.replace("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", namespace);

        assertThatThrownBy(() -> HeardAll.of(other)).hasMessageContainingAll("pain.002.001.10", "camt.054.001.02");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        assertThat(keys(HeardAll.of("\uFEFF" + STATEMENT.replace("\n", "\r\n"))))
                .isEqualTo(KEYS);
        assertThat(keys(HeardAll.of(STATEMENT.replace("UTF-8", "UTF-16").getBytes(UTF_16))))
                .isEqualTo(KEYS);
    }

    @Test
    void letters_in_another_encoding_than_the_file_says_end_the_reading_there() {
        var entries = IntStream.range(0, 500)
                .mapToObj(i -> Entry.paid("R" + i, "E" + i, 100))
                .toList();
        var right = BankSays.statement(entries);

        var heard = HeardAll.of(right.replace("R499", "Gr\u00f3\u00ebn").getBytes(ISO_8859_1));

        assertThat(keys(heard))
                .isNotEmpty()
                .isEqualTo(keys(HeardAll.of(right)).subList(0, heard.lines.size()))
                .hasSizeLessThan(500);
        assertThat(heard.unread).hasSize(1);
    }

    @Test
    void an_entity_that_nobody_declared_ends_the_reading_there() {
        var heard = HeardAll.of(STATEMENT.replace("R2", "&x;"));

        assertThat(keys(heard)).isEqualTo(KEYS.subList(0, 1));
        assertThat(heard.unread).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n   ", "\uFEFF", "\r\n\uFEFF"})
    void files_one_after_the_other_are_read_one_after_the_other(String between) {
        var other = BankSays.statement(List.of(Entry.paid("R4", "D", 100))).strip();

        var heard = HeardAll.of(between.strip() + STATEMENT + between + other);

        assertThat(heard.lines).hasSize(4);
        assertThat(heard.statements).hasSize(2);
        assertThat(heard.unread).isEmpty();
    }

    @Test
    void what_follows_a_file_and_is_none_is_told() {
        var heard = HeardAll.of(STATEMENT + "and so on");

        assertThat(keys(heard)).isEqualTo(KEYS);
        assertThat(heard.unread).hasSize(1);
    }
}
