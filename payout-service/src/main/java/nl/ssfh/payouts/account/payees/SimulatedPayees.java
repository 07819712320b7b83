package nl.ssfh.payouts.account.payees;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.PayeeMatch;
import nl.ssfh.payouts.account.domain.Payees;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands where a connection to a bank will stand. On one machine it answers by a word in the name; in production,
 * where no bank is connected yet, it says so, and an officer decides on every account.
 */
@ApplicationScoped
class SimulatedPayees implements Payees {

    private final boolean simulated;

    SimulatedPayees(@ConfigProperty(name = "ssfh.payouts.simulated-payees", defaultValue = "false") boolean simulated) {
        this.simulated = simulated;
    }

    @Override
    public PayeeMatch check(BankAccount account) {
        return simulated ? byName(words(account.holder())) : PayeeMatch.NOT_POSSIBLE;
    }

    private static PayeeMatch byName(List<String> words) {
        if (words.contains("vreemd")) {
            return PayeeMatch.NONE;
        }
        if (words.contains("bijna")) {
            return PayeeMatch.CLOSE;
        }
        return words.contains("stil") ? PayeeMatch.NOT_POSSIBLE : PayeeMatch.MATCH;
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
    }
}
