package nl.ssfh.payouts.ledger.domain;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.ssfh.contracts.Money;

/**
 * The trial balance (saldibalans) of a book year up to a day.
 *
 * <p>What was spent in earlier years is no balance of this one: cost accounts open at zero, and their sum until then is
 * the result of earlier years. So the opening balance sums to zero, and so does the closing one.
 *
 * @param earlierResults the result of earlier years, debit above zero
 */
public record TrialBalance(BookYear year, LocalDate upTo, List<Line> lines, Money earlierResults) {

    public TrialBalance {
        lines = List.copyOf(lines);
    }

    /** Accounts on which nothing ever moved are in it, with zeros. */
    public static TrialBalance of(BookYear year, LocalDate upTo, List<Turnover> turnovers) {
        var moved = turnovers.stream().collect(toMap(Turnover::account, Function.identity()));
        var all = Arrays.stream(Account.values())
                .map(account -> moved.getOrDefault(account, new Turnover(account, Money.ZERO, Money.ZERO, Money.ZERO)))
                .toList();
        var earlier = all.stream()
                .filter(turnover -> turnover.account().isCost())
                .map(Turnover::before)
                .reduce(Money.ZERO, Money::plus);
        return new TrialBalance(year, upTo, all.stream().map(Line::of).toList(), earlier);
    }

    public Money debit() {
        return lines.stream().map(Line::debit).reduce(Money.ZERO, Money::plus);
    }

    public Money credit() {
        return lines.stream().map(Line::credit).reduce(Money.ZERO, Money::plus);
    }

    /**
     * One account.
     *
     * @param opening debit above zero, credit below, as the closing
     * @param credit above zero
     */
    public record Line(Account account, Money opening, Money debit, Money credit, Money closing) {

        static Line of(Turnover turnover) {
            var opening = turnover.account().isCost() ? Money.ZERO : turnover.before();
            return new Line(
                    turnover.account(),
                    opening,
                    turnover.debit(),
                    turnover.credit(),
                    opening.plus(turnover.debit()).minus(turnover.credit()));
        }
    }
}
