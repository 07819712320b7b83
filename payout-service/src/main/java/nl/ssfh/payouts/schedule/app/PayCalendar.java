package nl.ssfh.payouts.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ssfh.payouts.schedule.domain.BusinessDays;
import nl.ssfh.payouts.schedule.domain.PayDays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Today, and the days on which the fund pays. */
@ApplicationScoped
public class PayCalendar {

    private final PayDays payDays;
    private final Clock clock;

    PayCalendar(
            @ConfigProperty(name = "ssfh.payouts.run-day", defaultValue = "25") int runDay,
            BusinessDays businessDays,
            Clock clock) {
        this.payDays = new PayDays(runDay, businessDays);
        this.clock = clock;
    }

    public PayDays payDays() {
        return payDays;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In milliseconds, which the database keeps exactly. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
