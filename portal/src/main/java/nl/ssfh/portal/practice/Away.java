package nl.ssfh.portal.practice;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.portal.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a practice while claims-service, which knows its name, does not answer.
 *
 * @param practice the one in hand; absent when this browser had none before
 * @param money of this school year; absent when payout-service does not answer either
 */
public record Away(@Nullable UUID practice, @Nullable Money money, LocalDate today) {}
