package nl.ssfh.payouts.run.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.CreditTransfer;

/** The lines of runs, worked on as sets: a run of a million lines takes as many statements as a run of ten. */
public interface RunLines {

    /**
     * Makes transactions of the lines that passed into the run. Recoveries are set off against them, practice by
     * practice and the oldest first, and what is left of a recovery waits on. What was not paid, or came back, is set
     * off against its own fee and month only.
     */
    Taken instruct(UUID run, YearMonth month);

    /** How much a run holds now. */
    Taken taken(UUID run);

    /** The transactions of a run, in the order of their instalments, which is that of their files too. */
    void eachTransfer(UUID run, Consumer<CreditTransfer> effect);

    /** The set-offs of a run, in a fixed order. */
    void eachSetOff(UUID run, Consumer<SetOff> effect);

    /** The bank said something of the run, or of one of its transactions, whether it could be applied or not. */
    boolean bankSpoke(UUID run);

    /** At most {@code limit} lines whose account is another, that were paid after all, or whose grant is gone. */
    List<ChangedInRun> changed(UUID run, int limit);

    /** What the officer did that lets a line of the run be paid, if anything. */
    Optional<Deed> deedOf(UUID run, String officer);

    /** The person set an account that the run pays to. */
    boolean paysAccountSetBy(UUID run, String subject);

    /** Transactions are sent, set-offs settled, and recoveries carry on with what is left. */
    void send(UUID run);

    /** What was sent, with the lines of a placement together. */
    void eachSent(UUID run, Consumer<SentLine> effect);

    /** The run is given up: its lines are due again. */
    void free(UUID run);

    /**
     * How much a run took.
     *
     * @param lines instalments, recoveries among them
     * @param transactions for the bank; fewer than lines where set-offs settle a line wholly
     * @param total of the transactions
     */
    record Taken(int lines, int transactions, Money total) {

        public static final Taken NOTHING = new Taken(0, 0, Money.ZERO);
    }
}
