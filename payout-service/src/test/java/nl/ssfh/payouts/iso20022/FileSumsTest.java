package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;

class FileSumsTest {

    static final String FILE = """
            <Document><GrpHdr><NbOfTxs>2</NbOfTxs><CtrlSum>3.50</CtrlSum></GrpHdr>
            <PmtInf><NbOfTxs>2</NbOfTxs><CtrlSum>3.50</CtrlSum>
            <CdtTrfTxInf><EndToEndId>a</EndToEndId><InstdAmt>1.25</InstdAmt></CdtTrfTxInf>
            <CdtTrfTxInf><EndToEndId>b</EndToEndId><InstdAmt>2.25</InstdAmt></CdtTrfTxInf></PmtInf></Document>
            """;

    @Test
    void a_file_agrees_with_the_run_it_was_made_of() {
        assertThat(agrees(FILE)).isTrue();
        assertThat(read(FILE).sha256())
                .hasSize(64)
                .isNotEqualTo(read(FILE + " ").sha256());
    }

    @Test
    void whatever_in_it_is_another_is_found() {
        assertThat(agrees(FILE.replaceFirst("2</NbOf", "3</NbOf"))).isFalse();
        assertThat(agrees(FILE.replaceFirst("3.50", "3.51"))).isFalse();
        assertThat(agrees(FILE.replace("1.25", "1.24").replace("2.25", "2.26"))).isFalse();
        assertThat(agrees(FILE.replace(">b<", ">c<"))).isFalse();
        assertThat(agrees("<Document/>")).isFalse();
    }

    @Test
    void what_is_no_such_file_is_said_to_be_none() {
        assertThatThrownBy(() -> read("<Document>")).isInstanceOf(IllegalArgumentException.class);
    }

    static boolean agrees(String file) {
        var lines = new FileLines();
        lines.add("a", new Money(125));
        lines.add("b", new Money(225));
        return read(file).agrees(2, new Money(350), lines.hash());
    }

    static FileSums read(String file) {
        return FileSums.read(new ByteArrayInputStream(file.getBytes(UTF_8)));
    }
}
