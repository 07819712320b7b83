package nl.ssfh.payouts.iso20022;

import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** Adds up a statement: what stood on the account, and every entry, must give what stands there now. */
final class StatementSum {

    private String statement = "";
    private @Nullable Money opening;
    private @Nullable Money closing;
    private Money entries = Money.ZERO;

    void statement(String id) {
        statement = id;
    }

    void opening(Money balance) {
        opening = balance;
    }

    void closing(Money balance) {
        closing = balance;
    }

    void add(Entry entry) {
        entries = entries.plus(entry.signed());
    }

    void check() {
        if (opening == null || closing == null) {
            throw new UnreadableReport(
                    "Statement %s has no opening (OPBD or PRCD) or no closing balance (CLBD) in euros."
                            .formatted(statement),
                    "Afschrift %s heeft geen beginsaldo (OPBD of PRCD) of geen eindsaldo (CLBD) in euro's."
                            .formatted(statement));
        }
        if (!opening.plus(entries).equals(closing)) {
            throw new StatementOffBalance(statement, opening, entries, closing);
        }
    }
}
