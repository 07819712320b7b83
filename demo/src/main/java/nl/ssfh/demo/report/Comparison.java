package nl.ssfh.demo.report;

import java.util.List;
import nl.ssfh.demo.bank.Bank;
import nl.ssfh.demo.expectation.Expected;

/** Holds what the platform says against the expectation and against the bank's own books, to the cent. */
public final class Comparison {

    private Comparison() {}

    /** Every difference as a sentence; none when all agrees. */
    public static List<String> differences(Expected expected, Actual actual, Bank bank) {
        var differences = new Differences();
        new DecisionCheck(expected, actual, differences).run();
        new MoneyCheck(expected, new Ledgers(actual.instalments(), bank.books()), differences).run();
        new RecoveryTable(actual.comebacks()).check(expected.comebacks(), differences);
        new BooksCheck(expected, actual, bank, differences).run();
        return differences.sentences();
    }
}
