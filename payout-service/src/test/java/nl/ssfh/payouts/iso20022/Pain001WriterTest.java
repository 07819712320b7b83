package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.CreditTransfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class Pain001WriterTest {

    static final CreditTransfer TO_A = new CreditTransfer(
            "0191bafe5d6e7a4e9f8bdb1a3c5d7e9f",
            new Money(15_000),
            "NL91ABNA0417164300",
            "Huisartsenpraktijk Zuid & Zoon",
            "SSFH-2024-000123 2024-09 stagevergoeding");
    static final CreditTransfer TO_B = new CreditTransfer(
            "0191bafe5d6e7a4e9f8bdb1a3c5d7e9f-2",
            new Money(1),
            "DE89370400440532013000",
            "Dr. Jürgen Łukasiewicz",
            "SSFH-2024-000124 2024-09 stagevergoeding");

    @Test
    void the_file_is_what_the_standard_asks() {
        assertThatCode(() -> Schemas.validateTransfers(file(TO_A, TO_B))).doesNotThrowAnyException();
    }

    @Test
    void the_schema_would_have_found_a_wrong_file() throws IOException {
        var broken = file(TO_A).replace("<ChrgBr>SLEV</ChrgBr>", "<ChrgBr>ALL</ChrgBr>");

        assertThatThrownBy(() -> Schemas.validate("pain.001.001.09", broken)).hasMessageContaining("ALL");
    }

    /** The standard takes each of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zuid + Zoon</Nm>                             | Zuid &amp; Zoon</Nm>
            praktijk Zuid                                | praktijk Zuïd
            <ChrgBr>SLEV                                 | <ChrgBr>SHAR
            <EndToEndId>0                                | <EndToEndId>/0
            Ccy="EUR">150.00                             | Ccy="USD">150.00
            Ccy="EUR">150.00                             | Ccy="EUR">150.0
            <Cd>SEPA                                     | <Cd>URGP
            <Cdtr><Nm>Huisartsenpraktijk Zuid + Zoon</Nm> | <Cdtr><Nm>Zuid</Nm><PstlAdr><AdrLine>Laan 1</AdrLine></PstlAdr>
            """)
    void what_banks_refuse_though_it_is_to_the_standard_is_found(String right, String wrong) throws Exception {
        var file = file(TO_A);
        var refused = file.replace(right, wrong);
        assertThat(refused).isNotEqualTo(file);

        Schemas.validate("pain.001.001.09", refused);

        assertThatThrownBy(() -> Schemas.validateTransfers(refused)).isInstanceOf(SAXException.class);
    }

    @Test
    void counts_and_sums_stand_in_both_headers() throws IOException {
        var file = file(TO_A, TO_B);

        assertThat(file.split("<NbOfTxs>2</NbOfTxs><CtrlSum>150.01</CtrlSum>", -1))
                .hasSize(3);
        assertThat(file).contains("<InstdAmt Ccy=\"EUR\">150.00</InstdAmt>", "<InstdAmt Ccy=\"EUR\">0.01</InstdAmt>");
    }

    @Test
    void names_are_written_in_the_characters_of_the_banks() throws IOException {
        assertThat(file(TO_A, TO_B)).contains("Huisartsenpraktijk Zuid + Zoon", "Dr. Jurgen Lukasiewicz");
    }

    @Test
    void no_party_has_an_address() throws IOException {
        assertThat(file(TO_A)).doesNotContain("PstlAdr");
    }

    @Test
    void the_same_transfers_give_the_same_bytes() throws IOException {
        assertThat(file(TO_A, TO_B)).isEqualTo(file(TO_A, TO_B));
    }

    private static String file(CreditTransfer... transfers) throws IOException {
        var out = new ByteArrayOutputStream();
        var total = List.of(transfers).stream().map(CreditTransfer::amount).reduce(Money.ZERO, Money::plus);
        var head = new Pain001Writer.Head(
                "0191bafe5d6e7a4e9f8bdb1a3c5d7e00",
                Instant.parse("2024-09-25T08:30:00.123Z"),
                LocalDate.of(2024, 9, 25),
                "Fonds één",
                "NL03SSFH0000000001",
                transfers.length,
                total);
        try (var writer = new Pain001Writer(out, head)) {
            List.of(transfers).forEach(writer::add);
        }
        return out.toString(UTF_8);
    }
}
