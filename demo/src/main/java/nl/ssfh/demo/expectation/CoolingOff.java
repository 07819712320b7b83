package nl.ssfh.demo.expectation;

import java.time.LocalDate;
import nl.ssfh.demo.bank.TargetDays;
import nl.ssfh.demo.population.BankAccount;

/** Another account of a practice waits for its first payment; the first of a practice does not. */
final class CoolingOff {

    /** Business days, the default of payout-service. */
    private static final int DAYS = 5;

    private CoolingOff() {}

    static boolean holds(BankAccount account, LocalDate day) {
        var changed = account.newIbanOn();
        return account.iban() != null
                && changed != null
                && !day.isBefore(changed)
                && day.isBefore(TargetDays.plus(changed, DAYS));
    }
}
