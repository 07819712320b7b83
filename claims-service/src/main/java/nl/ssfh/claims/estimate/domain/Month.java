package nl.ssfh.claims.estimate.domain;

import java.time.YearMonth;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;

/**
 * What one fee would be worth in one month.
 *
 * @param nl why, in plain Dutch
 * @param en why, in plain English
 */
public record Month(Fee fee, YearMonth month, MonthOutcome outcome, Money amount, String nl, String en) {}
