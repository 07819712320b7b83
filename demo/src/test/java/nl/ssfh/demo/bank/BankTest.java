package nl.ssfh.demo.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ssfh.demo.bank.PaymentFile.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.demo.population.BankAnswer;
import nl.ssfh.demo.population.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankTest {

    static final String GOOD = Iban.dutch("DEMO", 1);
    static final String CLOSED = Iban.dutch("DEMO", 2);
    static final String UNREACHABLE = Iban.dutch("DEMO", 3);
    static final UUID ONE = new UUID(1, 1);
    static final UUID TWO = new UUID(1, 2);
    static final UUID THREE = new UUID(1, 3);

    Bank bank = new Bank(new Behaviour(Map.of(CLOSED, BankAnswer.RETURN_AC04, UNREACHABLE, BankAnswer.REJECT_AC01), 3));

    @Test
    void what_is_paid_returned_and_rejected_stands_in_its_books_and_reports() throws Exception {
        var file = new PaymentFile()
                .pay(ONE, 1, 150_00, GOOD)
                .pay(TWO, 1, 103_45, CLOSED)
                .pay(THREE, 1, 1, UNREACHABLE);
        Schemas.validate(Schemas.PAIN_001, file.xml());

        bank.receive(file.bytes(), DAY);

        var reports = bank.reportsUntil(DAY.plusDays(20));
        assertThat(reports)
                .extracting(Report::kind)
                .startsWith(
                        Report.Kind.STATUS,
                        Report.Kind.NOTIFICATION,
                        Report.Kind.STATEMENT,
                        Report.Kind.NOTIFICATION,
                        Report.Kind.OLD_STATEMENT);
        assertThat(reports.get(0).xml())
                .contains("PART", "<Cd>AC01</Cd>", endToEnd(THREE))
                .doesNotContain(endToEnd(ONE));
        assertThat(reports.get(1).xml())
                .contains("DBIT", endToEnd(ONE), endToEnd(TWO))
                .doesNotContain(endToEnd(THREE));
        assertThat(reports.getLast().xml()).contains("CRDT", "<Cd>AC04</Cd>", endToEnd(TWO), "103.45");
        assertThat(bank.books().paid(ONE)).isEqualTo(150_00);
        assertThat(bank.books().paid(TWO)).isZero();
        assertThat(bank.books().alarms()).isEmpty();
        assertThat(bank.daysToCome()).isEmpty();
    }

    @Test
    void every_report_fits_its_schema_and_each_statement_begins_where_the_last_one_ended() throws Exception {
        bank.receive(
                new PaymentFile()
                        .pay(ONE, 1, 150_00, GOOD)
                        .pay(TWO, 1, 103_45, CLOSED)
                        .pay(THREE, 1, 1, UNREACHABLE)
                        .bytes(),
                DAY);

        var reports = bank.reportsUntil(DAY.plusDays(20));

        var ended = "10000000.00";
        for (Report report : reports) {
            Schemas.validate(Schemas.of(report.kind()), report.xml());
            if (report.xml().contains("OPBD")) {
                assertThat(report.xml()).contains("OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + ended);
                ended = report.xml().replaceAll("(?s).*CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">([0-9.]+).*", "$1");
            }
        }
        assertThat(new BigDecimal(ended)).isBetween(new BigDecimal("9999850.00"), new BigDecimal("9999900.00"));
    }

    @Test
    void an_instalment_that_is_paid_twice_raises_an_alarm() {
        bank.receive(new PaymentFile().pay(ONE, 1, 150_00, GOOD).bytes(), DAY);
        bank.receive(new PaymentFile().pay(ONE, 2, 150_00, GOOD).bytes(), DAY);

        assertThat(bank.books().alarms()).singleElement().asString().contains("paid twice", ONE.toString());
        assertThat(bank.books().paid(ONE)).isEqualTo(300_00);
    }

    @Test
    void what_came_back_may_be_paid_again_but_not_before_it_is_back() {
        bank.receive(new PaymentFile().pay(TWO, 1, 150_00, CLOSED).bytes(), DAY);
        bank.receive(new PaymentFile().pay(TWO, 2, 150_00, GOOD).bytes(), DAY);
        assertThat(bank.books().alarms()).hasSize(1);

        var other = new Bank(new Behaviour(Map.of(CLOSED, BankAnswer.RETURN_AC04), 3));
        other.receive(new PaymentFile().pay(TWO, 1, 150_00, CLOSED).bytes(), DAY.minusDays(20));
        other.receive(new PaymentFile().pay(TWO, 2, 150_00, GOOD).bytes(), DAY.plusDays(20));
        assertThat(other.books().paid(TWO)).isEqualTo(150_00);
    }

    @Test
    void an_end_to_end_id_used_again_raises_an_alarm() {
        bank.receive(new PaymentFile().pay(THREE, 1, 150_00, UNREACHABLE).bytes(), DAY);
        bank.receive(new PaymentFile().pay(THREE, 1, 150_01, UNREACHABLE).bytes(), DAY);

        assertThat(bank.books().alarms()).singleElement().asString().contains("was used before");
    }

    @Test
    void a_message_that_comes_again_is_refused_as_duplicate_and_not_executed() throws Exception {
        var file = new PaymentFile().pay(ONE, 1, 150_00, GOOD).pay(TWO, 1, 100_00, GOOD);
        bank.receive(file.bytes(), DAY);
        bank.receive(file.bytes(), DAY.plusDays(3));

        var answers = bank.reportsUntil(DAY.plusDays(20)).stream()
                .filter(report -> report.kind() == Report.Kind.STATUS)
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.getLast().xml()).contains("<GrpSts>RJCT</GrpSts>", "<Cd>AM05</Cd>");
        Schemas.validate(Schemas.of(Report.Kind.STATUS), answers.getLast().xml());
        assertThat(bank.books().paid()).isEqualTo(250_00);
        assertThat(bank.books().alarms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<NbOfTxs>2             | <NbOfTxs>3        | NbOfTxs of the message is not 2",
                "<CtrlSum>250.00        | <CtrlSum>250.01   | CtrlSum of group RUN-1 is not 250.00",
                "150.00</InstdAmt>      | 0.00</InstdAmt>   | the amount of",
                "150.00</InstdAmt>      | 150.001</InstdAmt>| the amount of",
                "150.00</InstdAmt>      | 150</InstdAmt>    | the amount of",
                "SLEV                   | SHAR              | ChrgBr is not SLEV",
                "SEPA                   | URGP              | SvcLvl is not SEPA",
                "Vos</Nm></Cdtr>        | Vos</Nm><PstlAdr><AdrLine>x</AdrLine></PstlAdr></Cdtr> | not structured",
                "</Cdtr>                | </Cdtr><RmtInf><Ustrd>#</Ustrd></RmtInf> | the remittance of",
                "Ccy=\"EUR\"            | Ccy=\"USD\"       | not in euro",
                "Huisartsenpraktijk Vos | Praktijk Büşra    | outside the SEPA character set",
                "NL                     | DE                | the IBAN of",
                "2024-10-25</Dt>        | 2024-10-26</Dt>   | no TARGET business day",
                "pain.001.001.09        | pain.001.001.03   | its namespace is not",
                "</CstmrCdtTrfInitn>    | ''                | no well-formed XML",
            })
    void a_file_that_is_wrong_is_refused_as_a_whole(String what, String by, String reason) {
        var file = new PaymentFile()
                .pay(ONE, 1, 150_00, GOOD)
                .pay(TWO, 1, 100_00, GOOD)
                .xml();
        var broken = file.replace(what, by).getBytes(UTF_8);

        assertThatThrownBy(() -> bank.receive(broken, DAY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(reason);
        assertThat(bank.books().all()).isEmpty();
    }

    @Test
    void two_equal_end_to_end_ids_in_one_file_are_refused() {
        var file = new PaymentFile()
                .pay(ONE, 1, 150_00, GOOD)
                .pay(ONE, 1, 150_00, GOOD)
                .bytes();

        assertThatThrownBy(() -> bank.receive(file, DAY)).hasMessageContaining("stands in it twice");
    }

    @Test
    void the_same_files_are_answered_the_same() {
        var other =
                new Bank(new Behaviour(Map.of(CLOSED, BankAnswer.RETURN_AC04, UNREACHABLE, BankAnswer.REJECT_AC01), 3));

        for (Bank each : List.of(bank, other)) {
            each.receive(new PaymentFile().pay(TWO, 1, 103_45, CLOSED).bytes(), DAY);
        }

        var late = LocalDate.of(2025, 1, 1);
        assertThat(bank.reportsUntil(late)).isEqualTo(other.reportsUntil(late));
    }

    private static String endToEnd(UUID instalment) {
        return instalment.toString().replace("-", "") + "01";
    }
}
