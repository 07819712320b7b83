package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.BankStatement.Soundness;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    static final StatementFile FILE = StatementFile.of(List.of(
            Entry.paid("R1", "A", 15_000),
            Entry.returned("R2", "B", 20_000, "AC04"),
            new Entry(null, 1_234, null, null, null),
            new Entry(null, 1_234, null, null, null)));

    @ParameterizedTest
    @ValueSource(strings = {"camt.053.001.02", "camt.054.001.02", "camt.054.001.08"})
    void every_version_says_the_same_with_the_same_keys(String version) {
        assertThat(HeardAll.of(FILE.version(version).xml()).lines).isEqualTo(HeardAll.of(FILE.xml()).lines);
    }

    @Test
    void a_notification_has_no_balances() {
        assertThat(HeardAll.of(FILE.version("camt.054.001.08").xml())
                        .statements
                        .getFirst()
                        .soundness())
                .isEqualTo(Soundness.WITHOUT_BALANCES);
    }

    @Test
    void the_older_status_report_says_the_same() {
        var report = BankSays.status("MSG", List.of(new Status("A", "RJCT", "AC04"), new Status("B", "ACSC", null)));

        assertThat(HeardAll.of(report.replace("pain.002.001.10", "pain.002.001.03")).lines)
                .isEqualTo(HeardAll.of(report).lines);
    }

    /** An account report has the entries of a statement, and its schema is at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"02", "08"})
    void our_example_of_a_statement_is_what_the_standard_asks(String version) {
        var report = FILE.version("camt.053.001." + version)
                .number("2024-187", 187)
                .xml()
                .replace("camt.053.001." + version, "camt.052.001." + version)
                .replace("BkToCstmrStmt", "BkToCstmrAcctRpt")
                .replaceAll("(</?)Stmt>", "$1Rpt>")
                .replace("<NtryDtls>", "<BkTxCd/><NtryDtls>");

        assertThatCode(() -> Schemas.validate("camt.052.001." + version, report))
                .doesNotThrowAnyException();
    }

    @Test
    void a_statement_has_its_figures() {
        var heard = HeardAll.of(FILE.number("2024-187", 187)
                .balances("2024-09-26", -5_000, null)
                .xml());

        var statement = heard.statements.getFirst();

        assertThat(statement.number()).isEqualTo("2024-187");
        assertThat(statement.sequence()).isEqualTo(187);
        assertThat(statement.day()).isEqualTo("2024-09-26");
        assertThat(statement.account()).isEqualTo(BankSays.OWN_IBAN);
        assertThat(statement.opening()).isEqualTo(new Money(-5_000));
        assertThat(statement.entries()).isEqualTo(new Money(FILE.sum()));
        assertThat(statement.count()).isEqualTo(4);
        assertThat(statement.soundness()).isEqualTo(Soundness.BALANCED);
    }

    @Test
    void what_is_booked_in_one_sum_names_our_file() {
        var lines = HeardAll.of(FILE.extra(batch("<Btch><PmtInfId>OURS</PmtInfId><NbOfTxs>3</NbOfTxs></Btch>"))
                        .xml())
                .lines;

        assertThat(lines.getFirst())
                .extracting(BankLine::message, BankLine::transactions, BankLine::amount, BankLine::news)
                .containsExactly("OURS", 3, new Money(45_000), null);
    }

    @Test
    void our_file_can_stand_with_the_only_transaction_too() {
        var details = "<TxDtls><Refs><PmtInfId>OURS</PmtInfId><EndToEndId>NOTPROVIDED</EndToEndId></Refs></TxDtls>";

        assertThat(HeardAll.of(FILE.extra(batch(details)).xml())
                        .lines
                        .getFirst()
                        .message())
                .isEqualTo("OURS");
    }

    @Test
    void a_return_is_known_by_its_code_when_nobody_says_why() {
        var code = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>";
        var entry = new Entry("R1", 100, "A", null, null);

        assertThat(HeardAll.of(StatementFile.of(List.of(entry)).xml().replace("<NtryDtls>", code + "<NtryDtls>")).lines)
                .extracting(BankLine::news, BankLine::reason)
                .containsExactly(tuple(BankNews.RETURNED, "MS03"));
    }

    @Test
    void the_undoing_of_an_earlier_entry_is_no_payment() {
        var xml = StatementFile.of(List.of(Entry.paid("R1", "A", 100)))
                .xml()
                .replace("<Sts>", "<RvslInd>true</RvslInd><Sts>");

        assertThat(HeardAll.of(xml).lines)
                .extracting(BankLine::news, BankLine::direction)
                .containsExactly(tuple(null, Direction.DEBIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANC", "XXXX", ""})
    void a_status_that_means_something_else_is_doubted(String code) {
        assertThat(HeardAll.of(BankSays.status("MSG", List.of(new Status("A", code, null)))).lines)
                .extracting(BankLine::news, BankLine::doubt)
                .containsExactly(tuple(null, Suspense.UNKNOWN_STATUS));
    }

    @Test
    void a_hundred_thousand_entries_are_read_one_by_one() {
        var whole = FILE.xml();
        int at = whole.indexOf("<Ntry>");
        var entry = whole.substring(at, whole.indexOf("</Ntry>") + "</Ntry>".length());
        var pieces = IntStream.range(0, 100_000)
                .mapToObj(i -> stream(entry.replace("R1", "R" + i)))
                .toList();
        var file = new ArrayList<>(List.of(stream(whole.substring(0, at))));
        file.addAll(pieces);
        file.add(stream(whole.substring(at)));
        var heard = new HeardAll();

        ReportReader.read(new SequenceInputStream(Collections.enumeration(file)), heard);

        assertThat(heard.lines).hasSize(100_004);
        assertThat(heard.statements.getFirst().count()).isEqualTo(100_004);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String batch(String details) {
        return "<Ntry>%s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2024-09-25</Dt></BookgDt><NtryDtls>%s</NtryDtls></Ntry>"
                .formatted(StatementFile.amount(-45_000), details);
    }
}
