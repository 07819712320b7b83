package nl.ssfh.payouts.report.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.report.domain.Figures;

/** Figures as cells of a sheet, in euros. */
public final class FigureCells {

    public static final List<String> HEADINGS = List.of(
            "planned_euros",
            "ahead_euros",
            "due_euros",
            "paid_euros",
            "returned_euros",
            "held_euros",
            "set_off_euros",
            "recovered_euros",
            "written_off_euros",
            "to_recover_euros");

    private FigureCells() {}

    public static List<BigDecimal> of(Figures figures) {
        return Stream.of(
                        figures.planned(),
                        figures.ahead(),
                        figures.due(),
                        figures.paid(),
                        figures.returned(),
                        figures.held(),
                        figures.setOff(),
                        figures.recovered(),
                        figures.writtenOff(),
                        figures.toRecover())
                .map(FigureCells::euros)
                .toList();
    }

    public static BigDecimal euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2);
    }
}
