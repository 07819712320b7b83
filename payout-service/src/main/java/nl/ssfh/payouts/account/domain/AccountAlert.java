package nl.ssfh.payouts.account.domain;

import java.util.List;
import java.util.UUID;

/**
 * A sign that something may be wrong with where practices are paid. An officer looks at it, and may place a hold.
 *
 * @param practices who are paid on the account, or the one that changed it
 * @param changes of their accounts in the days that were looked at
 */
public record AccountAlert(AccountAlertKind kind, List<UUID> practices, int changes) {

    public AccountAlert {
        practices = List.copyOf(practices);
    }
}
