package nl.ssfh.claims.month.domain;

import java.util.UUID;
import nl.ssfh.contracts.SaidBy;
import org.jspecify.annotations.Nullable;

/**
 * A placement that is claimed for and has days in a month, of which is asked whether it was running.
 *
 * @param running absent while nobody answered
 */
public record AskedMonth(
        UUID placement,
        UUID practice,
        UUID student,
        @Nullable Boolean running,
        @Nullable SaidBy by) {}
