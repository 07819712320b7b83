package nl.ssfh.payouts.report.domain;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Money;

/** Looks ahead in the schedules of all placements. */
public interface Forecasts {

    /** What waits for a run, by month of payment and fee; nothing is paid before the first month. */
    List<Forecast.Coming> coming(YearMonth first);

    List<Forecast.Waiting> waiting();

    /** All that practices owe. */
    Money toRecover();

    /** Booked by the bank in a year, less what came back in it. */
    Money paidIn(Year year);
}
