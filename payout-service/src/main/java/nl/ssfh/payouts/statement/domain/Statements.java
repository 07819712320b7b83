package nl.ssfh.payouts.statement.domain;

import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.payouts.report.domain.MonthRange;

/** What was paid, and is to be paid, to whom. */
public interface Statements {

    /** Whether anything is kept of a practice: a decision, or who may act for it. */
    boolean isKnown(UUID practice);

    /** Every line as it comes, by month, reference and fee. */
    void each(Beneficiary of, MonthRange months, Consumer<StatementLine> effect);

    /** What moved in a year, by month and fee. */
    List<YearStatement.Row> moved(Beneficiary of, Year year);
}
