package nl.ssfh.notifications.letter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthDecision;

/**
 * Months in a row of one fee of which the same is to be said.
 *
 * @param same what they share
 */
record Stretch<T>(Fee fee, YearMonth first, YearMonth last, T same) {

    static <T> List<Stretch<T>> of(List<MonthDecision> months, Function<MonthDecision, T> same) {
        var ordered = months.stream()
                .sorted(Comparator.comparing(MonthDecision::fee).thenComparing(MonthDecision::month))
                .toList();
        var stretches = new ArrayList<Stretch<T>>();
        for (var month : ordered) {
            var next = new Stretch<>(month.fee(), month.month(), month.month(), same.apply(month));
            if (!stretches.isEmpty() && stretches.getLast().continuesIn(next)) {
                next = new Stretch<>(next.fee, stretches.removeLast().first, next.last, next.same);
            }
            stretches.add(next);
        }
        return stretches;
    }

    boolean isOneMonth() {
        return first.equals(last);
    }

    private boolean continuesIn(Stretch<T> next) {
        return fee == next.fee && last.plusMonths(1).equals(next.first) && same.equals(next.same);
    }
}
