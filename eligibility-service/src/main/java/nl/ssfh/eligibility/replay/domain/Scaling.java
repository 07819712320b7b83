package nl.ssfh.eligibility.replay.domain;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Table;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Scaled;
import org.jspecify.annotations.Nullable;

/**
 * Scales some rows of a policy, all by one factor, so that it costs what a budget allows.
 *
 * @param rows by table and id
 * @param budgetCents absent to cost as much as the rules it is compared with
 */
public record Scaling(List<RowName> rows, @Nullable Long budgetCents) {

    /** A row of baseAmounts or supplements. */
    public record RowName(String table, String row) {}

    public Scaling {
        rows = List.copyOf(rows);
    }

    /** Those of the rows that the policy does not have. */
    public List<RowName> missingIn(Policy policy) {
        var names = names(policy.baseAmounts());
        names.addAll(names(policy.supplements()));
        return rows.stream().filter(row -> !names.contains(row)).toList();
    }

    private static Set<RowName> names(Table<Money> table) {
        return table.rows().stream()
                .map(row -> new RowName(table.name(), row.id()))
                .collect(toSet());
    }

    private record Weighed(RowName name, long cents, BigDecimal months) {

        BigDecimal cost() {
            return months.multiply(BigDecimal.valueOf(cents));
        }
    }

    ReplayResult scale(Policy policy, RowWeights weights, ReplayResult result) {
        var chosen = new ArrayList<Weighed>();
        chosen.addAll(chosen(policy.baseAmounts(), weights::base));
        chosen.addAll(chosen(policy.supplements(), weights::supplement));
        var cost = sum(chosen);
        var total = sum(result, Line::cents);
        long budget = budgetCents == null ? sum(result, Line::againstCents) : budgetCents;
        if (cost.signum() == 0) {
            return result;
        }
        var left = BigDecimal.valueOf(budget - total).add(cost).max(BigDecimal.ZERO);
        var factor = left.divide(cost, MathContext.DECIMAL64);
        var scaled = chosen.stream().map(row -> scaled(row, factor)).toList();
        var after = BigDecimal.valueOf(total).subtract(cost).add(sum(scaled));
        return new ReplayResult(
                result.placements(),
                result.lines(),
                result.spread(),
                new Scaled(
                        factor.setScale(6, RoundingMode.HALF_UP),
                        budget,
                        after.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                        rows(chosen, scaled)));
    }

    private List<Weighed> chosen(Table<Money> table, IntFunction<BigDecimal> months) {
        var chosen = new ArrayList<Weighed>();
        for (var row : table.rows()) {
            var name = new RowName(table.name(), row.id());
            if (rows.contains(name)) {
                chosen.add(new Weighed(name, row.outcome().cents(), months.apply(row.number() - 1)));
            }
        }
        return chosen;
    }

    private static Weighed scaled(Weighed row, BigDecimal factor) {
        var cents = BigDecimal.valueOf(row.cents).multiply(factor).setScale(0, RoundingMode.HALF_UP);
        return new Weighed(row.name, cents.longValueExact(), row.months);
    }

    private static List<Scaled.Row> rows(List<Weighed> before, List<Weighed> after) {
        var rows = new ArrayList<Scaled.Row>();
        for (int i = 0; i < before.size(); i++) {
            var name = before.get(i).name;
            rows.add(new Scaled.Row(name.table, name.row, before.get(i).cents, after.get(i).cents));
        }
        return rows;
    }

    private static BigDecimal sum(List<Weighed> rows) {
        return rows.stream().map(Weighed::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long sum(ReplayResult result, ToLongFunction<Line> amount) {
        return result.lines().stream().mapToLong(amount).sum();
    }
}
