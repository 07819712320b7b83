package nl.ssfh.demo.expectation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must come out of the year.
 *
 * @param outcomes one for each placement, in the order of their lines
 * @param sums for each fee and placement-month
 * @param payouts what goes to the bank, run by run and practice by practice
 * @param toRecover what each practice still owes in the end, by its key; only those that owe something
 * @param comebacks how each sum that was paid too much comes back
 * @param mails how many of each kind people get
 */
public record Expected(
        List<Outcome> outcomes,
        SortedMap<Sums.Key, Sums> sums,
        List<Payout> payouts,
        Map<String, Long> toRecover,
        List<Comeback> comebacks,
        SortedMap<MailKind, Long> mails) {

    public Expected {
        outcomes = List.copyOf(outcomes);
        sums = new TreeMap<>(sums);
        payouts = List.copyOf(payouts);
        toRecover = Map.copyOf(toRecover);
        comebacks = List.copyOf(comebacks);
        mails = new TreeMap<>(mails);
    }

    public Sums total() {
        return Sums.total(sums.values().stream());
    }
}
