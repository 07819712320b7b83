package nl.ssfh.payouts.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.contracts.Money;

/** The ledger as accountants read it: entry by entry, and summed up. */
public interface GeneralLedger {

    /** All that is read from now on in this transaction, which did nothing yet, is as it stands now. */
    void asOfNow();

    /** At most {@code limit} entries with a number above the one given. */
    List<LedgerLine> page(LedgerFilter filter, long after, int limit);

    /** All entries on one line of a schedule. */
    List<LedgerLine> ofInstalment(UUID instalment);

    /** Every entry, in the order of their numbers. */
    void each(LedgerFilter filter, Consumer<LedgerLine> effect);

    /** Every entry of these kinds of movement and days, transaction by transaction. */
    void eachOf(List<String> kinds, LedgerFilter filter, Consumer<LedgerLine> effect);

    /** What stood on the account that the filter names before an entry of it: opened at, and moved since. */
    Money before(LedgerFilter filter, LocalDate opening, long number);

    /** What moved on each account before a day, and from that day up to and with another. */
    List<Turnover> turnovers(LocalDate from, LocalDate upTo);

    /** The day of the first entry. */
    Optional<LocalDate> firstDay();

    /** How many entries some days have, for the kinds of movement that occur. */
    List<KindCount> kinds(LocalDate from, LocalDate upTo);

    /** Every practice with an entry in these days. */
    void eachPractice(LocalDate from, LocalDate upTo, Consumer<UUID> effect);

    /** A kind of movement, and how many entries it has. */
    record KindCount(String kind, long entries) {}
}
