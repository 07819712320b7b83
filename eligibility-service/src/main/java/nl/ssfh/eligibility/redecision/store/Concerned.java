package nl.ssfh.eligibility.redecision.store;

import java.time.LocalDate;
import nl.ssfh.eligibility.policy.domain.Validity;
import org.jspecify.annotations.Nullable;

/** Which claims have days in certain months. */
final class Concerned {

    /** Takes the first and the last day, in this order. */
    static final String CLAIMS = """
            from claim c
            where not exists (select from withdrawn_claim w where w.claim = c.id)
              and (c.facts -> 'period' ->> 'lastDay')::date >= ?
              and (c.facts -> 'period' ->> 'firstDay')::date <= coalesce(?::date, 'infinity')
            """;

    private Concerned() {}

    static LocalDate first(Validity months) {
        return months.first().atDay(1);
    }

    static @Nullable LocalDate last(Validity months) {
        var last = months.last();
        return last == null ? null : last.atEndOfMonth();
    }
}
