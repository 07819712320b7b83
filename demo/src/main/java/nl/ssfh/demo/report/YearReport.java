package nl.ssfh.demo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ssfh.demo.bank.Bank;

/**
 * The year on one page.
 *
 * @param seconds what took how long
 * @param memory of each process, in bytes
 */
public record YearReport(Actual actual, Bank bank, Map<String, Double> seconds, Map<String, Long> memory) {

    private static final int SHOWN = 100;

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.addAll(new ClaimsTable(actual.claims()).lines());
        lines.add("");
        lines.addAll(new MoneyTable(new Ledgers(actual.instalments(), bank.books()).sums()).lines());
        lines.add("");
        lines.addAll(new RecoveryTable(actual.comebacks()).lines());
        lines.add("");
        lines.addAll(new OtherTables(actual, bank).lines());
        lines.add("");
        lines.addAll(OtherTables.times(seconds, memory));
        return lines;
    }

    /** What a person reads below the table: that all is well, or every difference. */
    public static List<String> verdict(List<String> differences) {
        if (differences.isEmpty()) {
            return List.of("Every sum agrees, to the cent, with the calculation from the population and with the"
                    + " books of the bank; nothing was paid twice.");
        }
        var lines = new ArrayList<String>();
        lines.add("%s DIFFERENCES:".formatted(Euros.count(differences.size())));
        differences.stream().limit(SHOWN).forEach(difference -> lines.add("  " + difference));
        if (differences.size() > SHOWN) {
            lines.add("  ... and %s more".formatted(Euros.count(differences.size() - SHOWN)));
        }
        return lines;
    }
}
