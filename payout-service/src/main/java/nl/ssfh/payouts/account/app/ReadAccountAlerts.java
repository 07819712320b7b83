package nl.ssfh.payouts.account.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ssfh.payouts.account.domain.AccountAlert;
import nl.ssfh.payouts.account.domain.AccountAlerts;
import nl.ssfh.payouts.schedule.app.PayCalendar;

/** Shows officers which bank accounts to look at. */
@ApplicationScoped
public class ReadAccountAlerts {

    private final AccountAlerts alerts;
    private final AccountLimits limits;
    private final PayCalendar calendar;

    ReadAccountAlerts(AccountAlerts alerts, AccountLimits limits, PayCalendar calendar) {
        this.alerts = alerts;
        this.limits = limits;
        this.calendar = calendar;
    }

    @Transactional
    public List<AccountAlert> now() {
        return alerts.since(calendar.today().minusDays(limits.alertDays()), limits.alertChanges());
    }
}
