package nl.ssfh.contracts;

import java.time.YearMonth;
import java.util.UUID;

/** One instalment as the bank booked it. */
public record PaidLine(UUID instalment, Fee fee, YearMonth month, Money amount) {}
