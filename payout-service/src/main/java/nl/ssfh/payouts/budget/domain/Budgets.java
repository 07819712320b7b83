package nl.ssfh.payouts.budget.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** The budgets of all years, with every one that was before. */
public interface Budgets {

    Optional<Budget> find(UUID id);

    /** Returns false, and adds nothing, when a proposal for the year and fee waits already. */
    boolean propose(Budget budget);

    /** It takes the place of the one before, and starts with what decisions reserve. */
    void putInForce(UUID id, Budget.Hand by, Money reserved);

    void withdraw(UUID id, Budget.Hand by);

    /** Those in force, in a fixed order; nobody else changes them until the transaction ends. */
    List<BudgetInForce> lockInForce();

    /** Stores what is reserved, and what was told of it. */
    void save(BudgetInForce budget);

    /** The sum of all lines of a year and fee. */
    Money reserved(int year, Fee fee);

    /** What was paid of a year and fee, as the ledger has it. */
    Money paid(int year, Fee fee);

    /** How a year and fee stood at the end of each month in which anything moved, as the ledger has it. */
    List<BudgetFigures> history(int year, Fee fee);

    /** At most {@code limit} budgets after the one given, in the order of their ids. */
    List<Budget> page(@Nullable Integer year, UUID after, int limit);
}
