package nl.ssfh.payouts.account.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often a practice may change its account, and when officers look at it, as the fund configured them. */
@ConfigMapping(prefix = "ssfh.payouts.account")
public interface AccountLimits {

    /** In a calendar month. */
    @WithDefault("3")
    int changesAMonth();

    /** Days of which the changes are counted for officers. */
    @WithDefault("90")
    int alertDays();

    /** As many changes in those days ask for an officer. */
    @WithDefault("2")
    int alertChanges();
}
