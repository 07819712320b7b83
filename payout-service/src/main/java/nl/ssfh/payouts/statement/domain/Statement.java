package nl.ssfh.payouts.statement.domain;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.report.domain.MonthRange;

/**
 * A payment statement (betaaloverzicht): all lines of some placement-months, as they stand on a day.
 *
 * @param lines by month, reference and fee
 */
public record Statement(Beneficiary of, MonthRange months, LocalDate on, List<StatementLine> lines) {

    public Statement {
        lines = List.copyOf(lines);
    }

    public Figures total() {
        return lines.stream().map(StatementLine::figures).reduce(Figures.NONE, Figures::plus);
    }
}
