package nl.ssfh.eligibility.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.FactColumn;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Choices;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Decimals;
import nl.ssfh.eligibility.policy.domain.table.FactColumns;
import nl.ssfh.eligibility.policy.domain.table.Input;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;
import nl.ssfh.eligibility.policy.domain.table.Inputs;
import org.junit.jupiter.api.Test;

/**
 * How fast the compiled tables of ssfh-2024 are, on one core, beside a switch written by hand and beside Apache KIE.
 *
 * <p>Not among the tests, which must not depend on speed. It runs when it is asked for by name:
 * {@code mvn -pl contracts,deploy/local,platform,eligibility-service test -Dtest=RulesBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}
 */
class RulesBenchmark {

    static final int BLOCK = 4_096;
    static final int WARM_UP = 2_000;
    static final int ROUNDS = 10_000;
    static final int KIE_ROUNDS = 5;

    final Policy policy = TestPolicies.policy("ssfh-2024");
    final List<MonthFacts> months =
            Stream.generate(new RandomFacts(new Random(1))::next).limit(BLOCK).toList();
    final FactColumns facts = columns(months);

    public static void main(String... none) {
        new RulesBenchmark().compare();
    }

    @Test
    void run() {
        compare();
    }

    void compare() {
        assertThat(byTable()).isEqualTo(bySwitch()).isPositive();
        var bySwitch = perSecond(this::bySwitch, ROUNDS);
        var byTable = perSecond(this::byTable, ROUNDS);
        var byTables = perSecond(this::byAllTables, ROUNDS / 5);
        var kie = new Kie(policy.dmn());
        var byKie = perSecond(() -> byKie(kie), KIE_ROUNDS);
        print("switch by hand, base amounts", bySwitch);
        print("compiled table, base amounts", byTable);
        print("compiled tables, all three", byTables);
        print("Apache KIE, all three", byKie);
        System.out.printf(
                Locale.ROOT, "table / switch %.2f, tables / KIE %.0f%n", byTable / bySwitch, byTables / byKie);
    }

    static void print(String what, double perSecond) {
        System.out.printf(Locale.ROOT, "%-30s %,15.0f evaluations/s%n", what, perSecond);
    }

    static double perSecond(LongSupplier block, int rounds) {
        var expected = block.getAsLong();
        for (int i = 0; i < Math.min(rounds, WARM_UP); i++) {
            assertThat(block.getAsLong()).isEqualTo(expected);
        }
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += block.getAsLong();
        }
        var took = System.nanoTime() - start;
        assertThat(sum).isEqualTo(rounds * expected);
        return (double) rounds * BLOCK * 1e9 / took;
    }

    long byTable() {
        var cents = cents();
        var hits = policy.baseAmounts().hits(facts);
        long sum = 0;
        for (int month = 0; month < BLOCK; month++) {
            sum += cents[hits.only(month)];
        }
        return sum;
    }

    long[] cents() {
        return policy.baseAmounts().rows().stream()
                .mapToLong(row -> row.outcome().cents())
                .toArray();
    }

    long byAllTables() {
        var exclusions = policy.exclusions().hits(facts);
        var supplements = policy.supplements().hits(facts);
        var base = policy.baseAmounts().hits(facts);
        var cents = cents();
        long sum = 0;
        for (int month = 0; month < BLOCK; month++) {
            sum += exclusions.any(month) ? 0 : cents[base.only(month)] + supplements.next(month, 0);
        }
        return sum;
    }

    long byKie(Kie kie) {
        return months.stream().mapToLong(month -> kie.answer(month).baseCents()).sum();
    }

    /** The base amounts of ssfh-2024 as somebody would write them into a program, over the same columns. */
    long bySwitch() {
        var fee = codes("fee");
        var regime = codes("regime");
        var year = codes("studyYear");
        var hours = codes("hoursPerWeek");
        var full = full();
        long sum = 0;
        for (int month = 0; month < BLOCK; month++) {
            sum += fee[month] == 0
                    ? stipend(regime[month], full[hours[month]])
                    : supervision(regime[month], year[month], full[hours[month]]);
        }
        return sum;
    }

    static int stipend(int regime, boolean full) {
        return switch (regime) {
            case 3 -> 15_000;
            default -> full ? 15_000 : 10_000;
        };
    }

    static int supervision(int regime, int year, boolean full) {
        return switch (regime) {
            case 0 ->
                switch (year) {
                    case 1 -> full ? 20_000 : 14_000;
                    default -> full ? 10_000 : 7_000;
                };
            case 3 -> 11_500;
            default -> full ? 11_500 : 8_000;
        };
    }

    char[] codes(String input) {
        return Objects.requireNonNull(facts.columns().get(input(input))).codes();
    }

    static Input input(String name) {
        return Inputs.ALL.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean[] full() {
        var hours = (Decimals) Objects.requireNonNull(facts.columns().get(input("hoursPerWeek")));
        var full = new boolean[hours.values().length];
        for (int code = 0; code < full.length; code++) {
            full[code] = hours.values()[code].compareTo(BigDecimal.valueOf(15)) >= 0;
        }
        return full;
    }

    static FactColumns columns(List<MonthFacts> months) {
        var columns = new HashMap<Input, FactColumn>();
        for (var input : Inputs.ALL) {
            columns.put(
                    input,
                    switch (input) {
                        case Choice choice -> choices(choice, months);
                        case Decimal decimal -> decimals(decimal, months);
                    });
        }
        return new FactColumns(months.size(), columns);
    }

    static FactColumn choices(Choice choice, List<MonthFacts> months) {
        var codes = new char[months.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (char) choice.ordinal().applyAsInt(months.get(i));
        }
        return new Choices(codes, IntStream.range(0, choice.literals().size()).toArray());
    }

    static FactColumn decimals(Decimal decimal, List<MonthFacts> months) {
        Map<BigDecimal, Integer> seen = new HashMap<>();
        var values = new ArrayList<BigDecimal>();
        var codes = new char[months.size()];
        for (int i = 0; i < codes.length; i++) {
            var value = decimal.value().apply(months.get(i)).stripTrailingZeros();
            if (seen.putIfAbsent(value, values.size()) == null) {
                values.add(value);
            }
            codes[i] = (char) (int) seen.get(value);
        }
        return new Decimals(codes, values.toArray(BigDecimal[]::new));
    }
}
