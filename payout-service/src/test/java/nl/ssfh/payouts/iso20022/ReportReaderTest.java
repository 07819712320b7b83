package nl.ssfh.payouts.iso20022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.BankStatement.Soundness;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {

    @Test
    void our_example_of_a_status_report_is_what_the_standard_asks() {
        var report = BankSays.status("MSG", List.of(new Status("E2E", "RJCT", "AC04")));

        assertThatCode(() -> Schemas.validate("pain.002.001.10", report.strip()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_status_report_speaks_of_single_transactions() {
        var lines =
                read(BankSays.status("MSG", List.of(new Status("A", "RJCT", "AC04"), new Status("B", "ACSC", null))));

        assertThat(lines)
                .extracting(BankLine::endToEndId, BankLine::news, BankLine::reason)
                .containsExactly(tuple("A", BankNews.REJECTED, "AC04"), tuple("B", BankNews.ACCEPTED, null));
    }

    @Test
    void a_status_report_speaks_of_a_whole_file() {
        var lines = read(BankSays.status("MSG", "RJCT", "FF01"));

        assertThat(lines)
                .extracting(BankLine::message, BankLine::endToEndId, BankLine::news, BankLine::reason)
                .containsExactly(tuple("MSG", null, BankNews.REJECTED, "FF01"));
    }

    @Test
    void the_reason_for_the_refusal_of_a_file_may_stand_further_down() {
        var report = BankSays.status("MSG", "RJCT", null)
                .replace(
                        "</OrgnlPmtInfId>",
                        "</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>");

        assertThat(read(report)).extracting(BankLine::reason).containsOnly("AC01");
        assertThat(read(report.replace("<PmtInfSts>RJCT</PmtInfSts>", "")))
                .extracting(BankLine::reason)
                .containsOnly("AC01");
    }

    @Test
    void a_refusal_without_a_reason_gets_the_code_for_that() {
        assertThat(read(BankSays.status("MSG", List.of(new Status("A", "RJCT", null)))))
                .extracting(BankLine::reason)
                .containsExactly("MS03");
    }

    @Test
    void a_statement_tells_payments_returns_and_other_money() {
        var lines = read(BankSays.statement(List.of(
                Entry.paid("R1", "A", 15_000),
                Entry.returned("R2", "B", 20_000, "AC04"),
                new Entry("R3", 1_234, null, null, null))));

        assertThat(lines)
                .extracting(BankLine::endToEndId, BankLine::news, BankLine::direction, BankLine::amount)
                .containsExactly(
                        tuple("A", BankNews.BOOKED, Direction.DEBIT, new Money(15_000)),
                        tuple("B", BankNews.RETURNED, Direction.CREDIT, new Money(20_000)),
                        tuple(null, null, Direction.CREDIT, new Money(1_234)));
    }

    /** A bank may write the moment in world time, or with the offset of its own clock. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-25, 2024-09-25",
        "2024-09-25T23:30:00Z, 2024-09-26",
        "2024-09-25T23:30:00.123+02:00, 2024-09-25",
        "2024-12-31T23:30:00Z, 2025-01-01",
        "2024-10-27T00:30:00+02:00, 2024-10-27",
        "2024-09-25T23:30:00, 2024-09-25"
    })
    void a_moment_is_booked_on_the_day_that_it_is_in_the_netherlands(String written, LocalDate day) {
        var element = written.length() > 10 ? "DtTm" : "Dt";
        var statement = BankSays.statement(List.of(Entry.paid("R1", "A", 15_000)))
                .replace(
                        "<BookgDt><Dt>2024-09-25</Dt></BookgDt>",
                        "<BookgDt><%1$s>%2$s</%1$s></BookgDt>".formatted(element, written));

        assertThat(read(statement)).extracting(BankLine::bookedOn).containsExactly(day);
    }

    @Test
    void one_entry_can_stand_for_many_transactions() {
        var lines = read(batch("300.00", "100.00", "200.00"));

        assertThat(lines).extracting(BankLine::amount).containsExactly(new Money(10_000), new Money(20_000));
        assertThat(lines).extracting(BankLine::doubt).containsOnlyNulls();
    }

    @Test
    void parts_that_do_not_sum_up_to_their_entry_are_doubted() {
        assertThat(read(batch("300.00", "100.00", "199.99")))
                .extracting(BankLine::doubt)
                .containsOnly(Suspense.PARTS_DIFFER);
    }

    @Test
    void parts_without_a_word_to_tell_them_apart_are_still_two() {
        assertThat(read(batch("200.00", "100.00", "100.00").replaceAll("<Refs>.*?</Refs>", "")))
                .extracting(BankLine::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_booked_yet_is_passed_over() {
        var pending = BankSays.statement(BankSays.OWN_IBAN, 0, List.of(Entry.paid("R1", "A", 100)), 0)
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts><Cd>PDNG</Cd></Sts>");

        assertThat(read(pending)).isEmpty();
    }

    @Test
    void the_same_entry_in_another_file_has_the_same_key_and_one_without_a_reference_only_on_its_statement() {
        var statement = StatementFile.of(List.of(Entry.paid("R1", "A", 100), new Entry(null, -100, "B", null, null)));
        var first = keys(statement.xml());

        assertThat(keys(statement.xml())).isEqualTo(first);
        assertThat(keys(statement.number("another", null).xml()).getFirst()).isEqualTo(first.getFirst());
        assertThat(keys(statement.number("another", null).xml()).getLast()).isNotEqualTo(first.getLast());
    }

    private static List<String> keys(String report) {
        return read(report).stream().map(BankLine::key).toList();
    }

    @Test
    void two_entries_that_are_alike_are_two() {
        var costs = new Entry(null, -250, null, null, null);

        assertThat(read(BankSays.statement(List.of(costs, costs))))
                .extracting(BankLine::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_reference_that_the_bank_repeats_makes_no_two_entries_one() {
        var invoice = new Entry("NONREF", 35_000, "NOTPROVIDED", null, null);
        var statement = StatementFile.of(List.of(invoice, invoice));
        var first = keys(statement.xml());

        assertThat(first).doesNotHaveDuplicates();
        assertThat(keys(statement
                        .number("another", null)
                        .version("camt.054.001.08")
                        .xml()))
                .isEqualTo(first);
    }

    @Test
    void a_statement_that_does_not_add_up_says_by_how_much() {
        var off = BankSays.statement(BankSays.OWN_IBAN, 10_000, List.of(Entry.paid("R1", "A", 2_500)), 7_600);

        var statement = HeardAll.of(off).statements.getFirst();

        assertThat(statement.soundness()).isEqualTo(Soundness.OFF_BALANCE);
        assertThat(statement.difference()).isEqualTo(new Money(100));
    }

    @Test
    void a_statement_without_its_balances_is_known_as_such() {
        var none = BankSays.statement(List.of()).replaceAll("<Bal>.*</Bal>\n", "");

        assertThat(HeardAll.of(none).statements)
                .extracting(BankStatement::soundness)
                .containsExactly(Soundness.WITHOUT_BALANCES);
    }

    @Test
    void the_pages_of_a_statement_add_up_one_by_one() {
        var first = BankSays.statement(List.of(Entry.paid("R1", "A", 100))).replace("CLBD", "ITBD");
        var last = BankSays.statement(List.of(Entry.paid("R2", "B", 100))).replace("OPBD", "ITBD");

        var closingFirst = first.replaceFirst("(<Bal>.*OPBD.*\n)(<Bal>.*ITBD.*\n)", "$2$1");

        assertThat(closingFirst).isNotEqualTo(first);
        assertThat(HeardAll.of(first + last + closingFirst).statements)
                .extracting(BankStatement::soundness)
                .containsOnly(Soundness.BALANCED)
                .hasSize(3);
    }

    private static String batch(String total, String... parts) {
        var details = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            details.append("<TxDtls><Refs><EndToEndId>E%d</EndToEndId></Refs><Amt Ccy=\"EUR\">%s</Amt></TxDtls>"
                    .formatted(i, parts[i]));
        }
        long cents = Money.euros(total).cents();
        return BankSays.statement(List.of(Entry.paid("R1", "X", cents)))
                .replaceAll("<TxDtls>.*</TxDtls>", details.toString());
    }

    static List<BankLine> read(String xml) {
        return HeardAll.of(xml).lines;
    }
}
