package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.CreditTransfer;

/** The lines of runs, worked on as sets: a run of a million lines takes as many statements as a run of ten. */
public interface RunLines {

    /**
     * Takes every line that is due in the month and was not held into the run. Recoveries are set off against the other lines of their practice, oldest first, and what is left of them waits on.
     */
    Taken take(UUID run, YearMonth month);

    /** The transactions of a run, in the order of their end-to-end ids. */
    void eachTransfer(UUID run, Consumer<CreditTransfer> effect);

    /** The set-offs of a run, in a fixed order. */
    void eachSetOff(UUID run, Consumer<SetOff> effect);

    /** The bank accounts are still those of the practices, and the bank said nothing of these transactions yet. */
    boolean isAsPrepared(UUID run);

    /** The person set an account that the run pays to. */
    boolean paysAccountSetBy(UUID run, String subject);

    /** The file is made: transactions are sent, set-offs settled, and recoveries carry on with what is left. */
    void send(UUID run);

    /** The run is given up: its lines are due again. */
    void free(UUID run);

    /** How much a run took: instalments, transactions for the bank and their sum. */
    record Taken(int lines, int transactions, Money total) {}
}
