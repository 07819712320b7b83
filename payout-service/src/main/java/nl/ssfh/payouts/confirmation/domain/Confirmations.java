package nl.ssfh.payouts.confirmation.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What people said of placements: whether they were running in a month (loopt nog?). */
public interface Confirmations {

    /** A claim was filed in a month: until then its placement was as it said. */
    void filed(UUID placement, YearMonth month);

    /** Somebody answered for a month; of two answers the later one counts. */
    void answered(UUID placement, YearMonth month, boolean running);

    /** Somebody said that the placement ended early: so much of the month of its last day it was running. */
    void ended(UUID placement, LocalDate lastDay);
}
