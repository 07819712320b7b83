package nl.ssfh.claims.placement.app;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.Span;

/** The limits that the fund assumes, as it configured them. */
@ConfigMapping(prefix = "ssfh.placement")
public interface PlacementLimits {

    BigDecimal mostHoursPerWeek();

    int mostYears();

    LocalDate firstDayOfCalendar();

    LocalDate lastDayOfCalendar();

    default Limits limits() {
        return new Limits(mostHoursPerWeek(), mostYears(), new Span(firstDayOfCalendar(), lastDayOfCalendar()));
    }
}
