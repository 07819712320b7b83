package nl.ssfh.payouts.account.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How accounts of practices lie beside each other and change; IBANs are compared by their print only. */
public interface AccountAlerts {

    /** How often a practice gave another account since the day; its first account is no change. */
    int changes(UUID practice, LocalDate since);

    /** Shared accounts, and practices that changed theirs at least so often since the day. */
    List<AccountAlert> since(LocalDate day, int changes);
}
