package nl.ssfh.payouts.report.api;

import java.math.BigDecimal;
import java.util.List;
import nl.ssfh.platform.sheet.Sheet;

/** A forecast as rows of a sheet. */
record ForecastSheet(ForecastView forecast) {

    void write(Sheet sheet) {
        sheet.row(List.of("month", "pay_date", "fee", "planned_euros", "set_off_euros", "expected_euros"));
        forecast.rows()
                .forEach(row -> sheet.row(List.of(
                        row.month(),
                        row.payDate(),
                        row.fee(),
                        BigDecimal.valueOf(row.plannedCents(), 2),
                        BigDecimal.valueOf(row.setOffCents(), 2),
                        BigDecimal.valueOf(row.expectedCents(), 2))));
    }
}
