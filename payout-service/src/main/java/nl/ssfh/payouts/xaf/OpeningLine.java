package nl.ssfh.payouts.xaf;

import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.ledger.domain.TrialBalance;

/** What an account opens the year with. */
record OpeningLine(String account, Money amount) {

    /** Only what is not zero; together they are zero. */
    static List<OpeningLine> of(TrialBalance balance) {
        var accounts = balance.lines().stream()
                .map(line -> new OpeningLine(line.account().name(), line.opening()));
        var earlier = new OpeningLine(AuditfileFront.EARLIER_RESULTS, balance.earlierResults());
        return Stream.concat(accounts, Stream.of(earlier))
                .filter(line -> !line.amount().equals(Money.ZERO))
                .toList();
    }

    Money debit() {
        return amount.belowZero() ? Money.ZERO : amount;
    }

    Money credit() {
        return amount.belowZero() ? amount.negated() : Money.ZERO;
    }
}
