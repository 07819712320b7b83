package nl.ssfh.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.expectation.Comeback;
import nl.ssfh.demo.expectation.MailKind;
import nl.ssfh.demo.expectation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearReportTest {

    static final YearMonth MONTH = YearMonth.of(2024, 10);

    @Test
    void the_table_says_what_an_officer_looks_for() {
        var refused = new Verdict(2, Fee.STIPEND, MONTH, MonthOutcome.REFUSED, 0, Set.of(Exclusion.X5, Exclusion.X1));
        var held = new Instalment(new UUID(1, 1), 3, "1", Fee.STIPEND, MONTH, 150_00, 0, "HELD", "AC01");
        var over = new Instalment(new UUID(1, 2), 3, "1", Fee.SUPERVISION, MONTH, -1_234_56, -34_56, "DUE", "");
        var runs = new TreeSet<>(List.of(MONTH.plusMonths(1), MONTH.plusMonths(2)));
        var actual = new Actual(
                List.of(new DecidedClaim(2, ClaimOutcome.REFUSED, 1, List.of(refused))),
                List.of(held, over),
                List.of(new Comeback(3, Fee.SUPERVISION, MONTH, 1_234_56, 34_56, runs, true)),
                Map.of(),
                0,
                0,
                new TreeMap<>(Map.of(new MailKind("CLAIM_DECIDED", "STUDENT"), 1_234L)),
                0,
                1_234,
                new Clerical(120, 7_800, 3_900));

        var table = String.join(
                "\n",
                new YearReport(actual, bank(), Map.of("the fund year", 61.04), Map.of("Kafka", 300_000_000L)).lines());

        assertThat(table)
                .containsPattern("refused +1\n")
                .containsPattern("X1 practice pays no contribution.* +1\n")
                .containsPattern("X5 submitted too late +1\n")
                .containsPattern("2024-10 +stipend +150.00 +0.00 +0.00 +150.00 +0.00 +0.00 +0.00")
                .containsPattern(" +supervision +-1,234.56 +0.00 +0.00 +0.00 +0.00 +34.56 +1,200.00")
                .containsPattern("kept back from payments +1 +34.56\n")
                .containsPattern("asked for on an invoice +1 +1,200.00\n")
                .contains("carried over: 1,234.56 of line 3, set off over 2 runs (2024-11, 2024-12)")
                .containsPattern("claim decided +0 +1,234")
                .containsPattern("claims that came by import +120\n")
                .containsPattern("placement-months said to be running +3,900\n")
                .containsPattern("the fund year +61.0 s")
                .containsPattern("Kafka +300 MB");
    }

    @Test
    void many_differences_are_shown_in_part_but_counted_all() {
        var lines = YearReport.verdict(Collections.nCopies(150, "wrong"));

        assertThat(lines)
                .startsWith("150 DIFFERENCES:")
                .endsWith("  ... and 50 more")
                .hasSize(102);
    }

    @Test
    void the_instalments_are_written_with_their_line_in_the_population(@TempDir Path folder) throws Exception {
        var file = folder.resolve("instalments.csv");

        InstalmentFile.write("instalment,placement,claim\ni1,p1,c1\n", Map.of("p1", 7), file);

        assertThat(Files.readString(file)).isEqualTo("line,instalment,placement,claim\n7,i1,p1,c1\n");
    }

    private static Bank bank() {
        return new Bank(new Behaviour(Map.of(), 1));
    }
}
