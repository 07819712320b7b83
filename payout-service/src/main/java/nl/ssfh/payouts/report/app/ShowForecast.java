package nl.ssfh.payouts.report.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.ssfh.payouts.report.domain.Forecast;
import nl.ssfh.payouts.report.domain.Forecasts;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.schedule.domain.Instalments;

/** Shows what is to be paid in the coming twelve months. */
@ApplicationScoped
public class ShowForecast {

    private final Forecasts forecasts;
    private final Instalments instalments;
    private final PayCalendar calendar;

    ShowForecast(Forecasts forecasts, Instalments instalments, PayCalendar calendar) {
        this.forecasts = forecasts;
        this.instalments = instalments;
        this.calendar = calendar;
    }

    @Transactional
    public Forecast show() {
        var today = calendar.today();
        var first = instalments.firstWithoutRun(calendar.payDays().nextRun(today));
        return new Forecast(
                today,
                first,
                forecasts.coming(first),
                forecasts.waiting(),
                forecasts.toRecover(),
                forecasts.paidIn(Year.from(today)));
    }

    /** The day on which the bank is asked to pay what is due in the month. */
    public LocalDate payDay(YearMonth month) {
        return calendar.payDays().of(month);
    }
}
