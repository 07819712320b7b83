package nl.ssfh.payouts.ledger.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.schedule.domain.LineChange;

/** What a change of one line does to the ledger: its postings sum to zero. */
public record Commitment(UUID instalment, List<Posting> postings) {

    public Commitment {
        postings = List.copyOf(postings);
    }

    /** A line above zero is payable, a line below zero is recoverable; a change may cross from one to the other. */
    public static Commitment of(LineChange change) {
        var before = change.before();
        var after = change.line().amount();
        var cost = Account.costOf(change.line().key().fee());
        var postings = Stream.of(
                        new Posting(cost, after.minus(before)),
                        new Posting(Account.PAYABLE, owed(before).minus(owed(after))),
                        new Posting(Account.RECOVERABLE, owed(after.negated()).minus(owed(before.negated()))))
                .filter(posting -> !posting.amount().equals(Money.ZERO))
                .toList();
        return new Commitment(change.line().id(), postings);
    }

    private static Money owed(Money amount) {
        return amount.belowZero() ? Money.ZERO : amount;
    }
}
