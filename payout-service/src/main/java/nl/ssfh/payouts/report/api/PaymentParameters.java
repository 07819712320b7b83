package nl.ssfh.payouts.report.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.report.domain.Dimension;
import nl.ssfh.payouts.report.domain.PaymentQuery;
import nl.ssfh.platform.problem.Named;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What a report of payments is asked for by, as it stands in the query. */
public class PaymentParameters {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    @QueryParam("fee")
    @Nullable
    String fee;

    @QueryParam("practice")
    @Nullable
    String practice;

    @QueryParam("by")
    @Nullable
    List<String> by;

    /** Names what is wrong with it. */
    PaymentQuery read(LocalDate today) {
        var months = MonthRangeQuery.read(from, until, today);
        var violations = new Violations();
        var dimensions = dimensions(violations);
        var ofPractice = practice(violations);
        violations.orElseThrow();
        return new PaymentQuery(months, Named.of(Fee.class, "fee", fee), ofPractice.orElse(null), dimensions);
    }

    private SequencedSet<Dimension> dimensions(Violations violations) {
        if (by == null || by.isEmpty()) {
            return new LinkedHashSet<>(List.of(Dimension.MONTH, Dimension.FEE));
        }
        var found = new LinkedHashSet<Dimension>();
        by.forEach(name -> Named.needed(Dimension.class, "by", name, violations).ifPresent(found::add));
        return found;
    }

    private Optional<UUID> practice(Violations violations) {
        var text = Optional.ofNullable(practice);
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            violations.unless(false, "practice", "must be the id of a practice", "moet het id van een praktijk zijn");
            return Optional.empty();
        }
    }
}
