package nl.ssfh.demo.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.ssfh.demo.bank.Books;
import nl.ssfh.demo.expectation.Payout;
import nl.ssfh.demo.expectation.Sums;

/** The platform's instalments and the bank's own books, laid side by side. */
public record Ledgers(List<Instalment> instalments, Books bank) {

    /** What became of the money of each fee and month: how much was paid says the bank, the rest the platform. */
    public SortedMap<Sums.Key, Sums> sums() {
        var sums = new TreeMap<Sums.Key, Sums>();
        instalments.forEach(line -> sums.merge(line.key(), sums(line), Sums::plus));
        return sums;
    }

    private Sums sums(Instalment line) {
        if (line.isRecovery()) {
            return new Sums(line.cents(), 0, 0, 0, 0, -line.settled(), line.rest());
        }
        long paid = bank.paid(line.id());
        long returned = line.state().equals("RETURNED") ? line.rest() : 0;
        long held = line.state().equals("HELD") ? line.rest() : 0;
        return new Sums(line.cents(), paid, returned, held, line.settled() - paid, 0, 0);
    }

    /** What each practice still owes. */
    Map<String, Long> toRecover() {
        var open = new HashMap<String, Long>();
        instalments.stream()
                .filter(line -> line.isRecovery() && line.rest() > 0)
                .forEach(line -> open.merge(line.practice(), line.rest(), Long::sum));
        return open;
    }

    /** What the bank was ordered to pay, run by run and practice by practice. */
    List<Payout> payouts() {
        var practices = new HashMap<UUID, String>();
        instalments.forEach(line -> practices.put(line.id(), line.practice()));
        var payouts = new HashMap<String, Payout>();
        bank.byInstalment()
                .forEach((instalment, ordered) -> ordered.forEach(payment -> {
                    var practice = practices.getOrDefault(instalment, "nobody");
                    var run = YearMonth.from(payment.settledOn());
                    payouts.merge(run + practice, new Payout(run, practice, 1, payment.cents()), Ledgers::together);
                }));
        return new ArrayList<>(payouts.values());
    }

    private static Payout together(Payout one, Payout other) {
        return new Payout(one.run(), one.practice(), one.transfers() + other.transfers(), one.cents() + other.cents());
    }
}
