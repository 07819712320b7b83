package nl.ssfh.payouts.schedule.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.payouts.account.domain.BankAccounts;
import nl.ssfh.payouts.account.domain.StandingAccount;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.schedule.domain.DecidedClaims;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentFilter;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.schedule.domain.Schedule;

/** Reads schedules and instalments. */
@ApplicationScoped
public class ReadSchedule {

    private final DecidedClaims claims;
    private final Instalments instalments;
    private final BankAccounts accounts;
    private final LineChecks checks;
    private final PayCalendar calendar;

    ReadSchedule(
            DecidedClaims claims,
            Instalments instalments,
            BankAccounts accounts,
            LineChecks checks,
            PayCalendar calendar) {
        this.claims = claims;
        this.instalments = instalments;
        this.accounts = accounts;
        this.checks = checks;
        this.calendar = calendar;
    }

    /** The schedule of a placement, or nothing when no claim for it was decided. */
    @Transactional
    public Optional<Schedule> of(UUID placement) {
        return claims.practiceOf(placement)
                .map(practice -> new Schedule(
                        placement,
                        practice,
                        calendar.payDays(),
                        outlook(placement, practice),
                        instalments.schedule(placement)));
    }

    private Schedule.Outlook outlook(UUID placement, UUID practice) {
        var today = calendar.today();
        return new Schedule.Outlook(
                today,
                instalments.firstWithoutRun(calendar.payDays().nextRun(today)),
                accounts.current(practice).map(StandingAccount::payableFrom).orElse(null),
                checks.failing(placement, today));
    }

    @Transactional
    public List<Instalment> page(InstalmentFilter filter, UUID after, int limit) {
        return instalments.page(filter, after, limit);
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void each(InstalmentFilter filter, Consumer<Instalment> effect) {
        instalments.each(filter, effect);
    }
}
