package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * An instalment of which the bank said something new.
 *
 * @param amount of the transaction
 * @param reason the bank's code for a refusal or return
 */
public record ChangedLine(
        UUID instalment,
        UUID placement,
        UUID practice,
        Fee fee,
        YearMonth month,
        Money amount,
        LocalDate bookedOn,
        @Nullable String reason) {}
