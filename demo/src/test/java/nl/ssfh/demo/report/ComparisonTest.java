package nl.ssfh.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.bank.PaymentFile;
import nl.ssfh.demo.expectation.Comeback;
import nl.ssfh.demo.expectation.Expected;
import nl.ssfh.demo.expectation.FundYear;
import nl.ssfh.demo.expectation.Outcome;
import nl.ssfh.demo.expectation.Some;
import nl.ssfh.demo.expectation.Verdict;
import nl.ssfh.demo.population.Population;
import org.junit.jupiter.api.Test;

/** A month of two students that went as it should, and then one thing after the other that did not. */
class ComparisonTest {

    static final Population TWO = new Population(
            List.of(Some.placement(2, "2024-10-01", "2024-10-31"), Some.placement(3, "2024-10-01", "2024-10-20")));
    static final Behaviour GOOD = new Behaviour(Map.of(), 2);
    private static final Clerical NOTHING = new Clerical(0, 0, 0);
    static final Expected EXPECTED = FundYear.of(TWO, GOOD).expected();

    Bank bank = new Bank(GOOD);
    Actual right = right();

    @Test
    void a_year_that_went_right_shows_no_difference() {
        assertThat(differences(right)).isEmpty();
        assertThat(YearReport.verdict(List.of()).getFirst()).startsWith("Every sum agrees");
    }

    @Test
    void a_decision_that_is_one_cent_off_is_seen() {
        var wrong = claims(claim -> new DecidedClaim(claim.line(), claim.outcome(), 1, oneCentMore(claim.verdicts())));

        assertThat(differences(wrong)).hasSize(2).allMatch(text -> text.contains("STIPEND 2024-10"));
    }

    @Test
    void another_outcome_a_lost_decision_and_one_too_many_are_seen() {
        assertThat(differences(claims(c -> new DecidedClaim(c.line(), ClaimOutcome.REFUSED, 1, c.verdicts()))))
                .contains("Line 2, outcome: expected GRANTED, found REFUSED");
        assertThat(differences(claims(c -> new DecidedClaim(c.line(), c.outcome(), 2, c.verdicts()))))
                .contains("Line 3, number of decisions: expected 1, found 2");
        assertThat(differences(with(List.of(), right.instalments()))).contains("Line 2: no decision");
    }

    @Test
    void an_instalment_that_is_one_cent_off_is_seen() {
        var wrong = instalments(line -> change(line, line.cents() + 1, line.settled() + 1, "PAID"));

        assertThat(differences(wrong))
                .anyMatch(text -> text.contains("cents of the instalments STIPEND 2024-10"))
                .anyMatch(text -> text.startsWith("Cents of STIPEND 2024-10"));
    }

    @Test
    void an_instalment_that_was_lost_is_seen() {
        var wrong = with(right.claims(), right.instalments().subList(1, 4));

        assertThat(differences(wrong)).anyMatch(text -> text.endsWith("which is no instalment"));
    }

    @Test
    void money_that_is_said_to_be_elsewhere_is_seen() {
        assertThat(differences(instalments(line -> change(line, line.cents(), 0, "HELD"))))
                .anyMatch(text -> text.contains(" is HELD: 0 of 15000 cents are settled, the bank paid 15000"));
        assertThat(differences(instalments(line -> change(line, line.cents(), line.settled(), "SENT"))))
                .anyMatch(text -> text.contains(" is SENT"));
    }

    @Test
    void a_payment_that_the_bank_made_twice_or_that_nobody_ordered_is_seen() {
        bank.receive(new PaymentFile().pay(new UUID(2, 0), 2, 1, Some.IBAN).bytes(), PaymentFile.DAY);

        assertThat(differences(right))
                .anyMatch(text -> text.startsWith("The bank raises the alarm: Instalment"))
                .anyMatch(text -> text.startsWith("Run 2024-10, practice 00000001"))
                .anyMatch(text -> text.startsWith("Cents of all runs"))
                .anyMatch(text -> text.startsWith("Cents on the ledger's account BANK"));
    }

    @Test
    void a_ledger_off_balance_lost_mails_and_lines_in_suspense_are_seen() {
        var comeback = new Comeback(2, Fee.STIPEND, YearMonth.of(2024, 10), 1, 0, new TreeSet<>(), false);
        assertThat(differences(new Actual(
                        right.claims(),
                        right.instalments(),
                        List.of(comeback),
                        Map.of("BANK", -1L),
                        1,
                        0,
                        new TreeMap<>(),
                        3,
                        9,
                        NOTHING)))
                .anyMatch(text -> text.startsWith("Sum of the ledger"))
                .anyMatch(text -> text.startsWith("How often there is Comeback[line=2"))
                .anyMatch(text -> text.startsWith("Lines in suspense: expected 0, found 1"))
                .anyMatch(text -> text.startsWith("Mails CLAIM_DECIDED to the STUDENT: expected 2, found 0"))
                .anyMatch(text -> text.startsWith("Mails that are not sent"))
                .anyMatch(text -> text.startsWith("Mails that the mail server has"));
    }

    @Test
    void an_export_agrees_line_by_line() {
        var rows = right.instalments().stream().map(ComparisonTest::row).toList();
        assertThat(exportDifferences(rows)).isEmpty();

        var lacking = rows.subList(1, rows.size());
        assertThat(exportDifferences(lacking)).hasSize(1);
        assertThat(exportDifferences(
                        Stream.concat(rows.stream(), Stream.of(rows.getFirst())).toList()))
                .hasSize(1);
        var another = Stream.concat(lacking.stream(), Stream.of(rows.getFirst().replace(",PAID,", ",HELD,")))
                .toList();
        assertThat(exportDifferences(another)).hasSize(1);
    }

    private List<String> exportDifferences(List<String> rows) {
        var export = "instalment,placement,claim,practice,fee,month,sequence,cents,state,reason\n"
                + String.join("\n", rows) + "\n";
        return InstalmentFile.differences(export, right.instalments());
    }

    private static String row(Instalment line) {
        return "%s,b,c,d,%s,%s,0,%d,%s,".formatted(line.id(), line.fee(), line.month(), line.cents(), line.state());
    }

    private List<String> differences(Actual actual) {
        return Comparison.differences(EXPECTED, actual, bank);
    }

    /** Does what the platform should do: one instalment for each verdict, all of them paid by the bank. */
    private Actual right() {
        var file = new PaymentFile();
        var instalments = new ArrayList<Instalment>();
        for (Verdict verdict :
                EXPECTED.outcomes().stream().flatMap(o -> o.verdicts().stream()).toList()) {
            var id = new UUID(2, instalments.size());
            file.pay(id, 1, verdict.cents(), Some.IBAN);
            instalments.add(new Instalment(
                    id,
                    verdict.line(),
                    "00000001",
                    verdict.fee(),
                    verdict.month(),
                    verdict.cents(),
                    verdict.cents(),
                    "PAID",
                    ""));
        }
        bank.receive(file.bytes(), PaymentFile.DAY);
        long cents = EXPECTED.total().paid();
        var claims = EXPECTED.outcomes().stream().map(ComparisonTest::decided).toList();
        long mails =
                EXPECTED.mails().values().stream().mapToLong(Long::longValue).sum();
        return new Actual(
                claims,
                instalments,
                List.of(),
                Map.of("BANK", -cents, "COST_STIPEND", cents),
                0,
                cents,
                EXPECTED.mails(),
                0,
                mails,
                NOTHING);
    }

    private static DecidedClaim decided(Outcome outcome) {
        return new DecidedClaim(outcome.line(), outcome.asAWhole(), outcome.decisions(), outcome.verdicts());
    }

    private Actual claims(UnaryOperator<DecidedClaim> change) {
        return with(right.claims().stream().map(change).toList(), right.instalments());
    }

    private Actual instalments(UnaryOperator<Instalment> change) {
        var lines = new ArrayList<>(right.instalments());
        lines.set(0, change.apply(lines.getFirst()));
        return with(right.claims(), lines);
    }

    private Actual with(List<DecidedClaim> claims, List<Instalment> instalments) {
        return new Actual(
                claims,
                instalments,
                List.of(),
                right.balances(),
                0,
                right.sentByRuns(),
                right.mails(),
                0,
                right.mailbox(),
                NOTHING);
    }

    private static Instalment change(Instalment line, long cents, long settled, String state) {
        return new Instalment(
                line.id(), line.line(), line.practice(), line.fee(), line.month(), cents, settled, state, "");
    }

    private static List<Verdict> oneCentMore(List<Verdict> verdicts) {
        var first = verdicts.getFirst();
        var changed = new ArrayList<>(verdicts);
        changed.set(
                0,
                new Verdict(
                        first.line(),
                        first.fee(),
                        first.month(),
                        first.outcome(),
                        first.cents() + 1,
                        first.exclusions()));
        return changed;
    }
}
