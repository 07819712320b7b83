package nl.ssfh.portal.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import org.jspecify.annotations.Nullable;

/**
 * The stipend of a month that the fund paid to the practice, and its way on to the student.
 *
 * @param cents gross, as the fund paid it, without what it asks back
 * @param passedOn whether the practice passed the net amount on; absent while it did not say
 * @param arrived whether it arrived, says the student; absent while he did not say
 */
public record PaidStipend(
        YearMonth month,
        long cents,
        @Nullable Boolean passedOn,
        @Nullable Boolean arrived) {

    private static final StipendReceipt NOTHING = new StipendReceipt(YearMonth.of(1, 1), null, null);

    /** Those that are paid and not asked back wholly, the oldest first. */
    public static List<PaidStipend> of(@Nullable Money money, List<StipendReceipt> said) {
        if (money == null) {
            return List.of();
        }
        var bySaid = said.stream().collect(toMap(StipendReceipt::month, Function.identity()));
        return money.lines().stream()
                .filter(line -> line.isStipend() && line.isLive())
                .filter(line -> line.isPaid() || line.isRecovery())
                .collect(groupingBy(MoneyLine::month, TreeMap::new, summingLong(MoneyLine::cents)))
                .entrySet()
                .stream()
                .filter(paid -> paid.getValue() > 0)
                .map(paid -> of(paid.getKey(), paid.getValue(), bySaid.getOrDefault(paid.getKey(), NOTHING)))
                .toList();
    }

    private static PaidStipend of(YearMonth month, long cents, StipendReceipt said) {
        return new PaidStipend(month, cents, said.passedOn(), said.arrived());
    }
}
