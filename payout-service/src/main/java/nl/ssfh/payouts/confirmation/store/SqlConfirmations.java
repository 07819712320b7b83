package nl.ssfh.payouts.confirmation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.payouts.confirmation.domain.Confirmations;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
public class SqlConfirmations implements Confirmations {

    /**
     * Of a granted month {@code g}, ruled by the claim {@code c}: nobody said what the policy asks. Who files a claim
     * answers for the months until then. Who says that it ended early answers once the decision knows of it.
     */
    public static final String MISSING = """
            g.confirmation = 'MONTHLY'
              and not exists (select from filed_placement f where f.placement = g.placement and f.month >= g.month)
              and not exists (select from month_answer a
                               where a.placement = g.placement and a.month = g.month
                                 and (a.running or c.last_day <= a.last_day))""";

    private final Sql sql;

    SqlConfirmations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void filed(UUID placement, YearMonth month) {
        sql.update("""
                insert into filed_placement as known (placement, month) values (?, ?)
                on conflict (placement) do update set month = greatest(known.month, excluded.month)
                """, placement, month);
    }

    @Override
    public void answered(UUID placement, YearMonth month, boolean running) {
        sql.update("""
                insert into month_answer (placement, month, running) values (?, ?, ?)
                on conflict (placement, month) do update set running = excluded.running
                """, placement, month, running);
    }

    @Override
    public void ended(UUID placement, LocalDate lastDay) {
        sql.update("""
                insert into month_answer (placement, month, running, last_day) values (?, ?, false, ?)
                on conflict (placement, month) do update set running = false, last_day = excluded.last_day
                """, placement, YearMonth.from(lastDay), lastDay);
    }
}
