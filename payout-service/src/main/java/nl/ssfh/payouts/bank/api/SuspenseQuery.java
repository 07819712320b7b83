package nl.ssfh.payouts.bank.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the work list is asked for. */
public class SuspenseQuery {

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = SuspenseState.class))
    @Nullable
    String state;

    @QueryParam("reason")
    @Parameter(description = "With this reason only", schema = @Schema(implementation = Suspense.class))
    @Nullable
    String reason;

    @QueryParam("report")
    @Parameter(description = "In this report of the bank only; without a state then also what is done")
    @Nullable
    UUID report;

    @QueryParam("officer")
    @Parameter(description = "Taken by this officer only")
    @Nullable
    String officer;

    SuspenseItems.Filter filter() {
        var violations = new Violations();
        var readState = constant("state", state, SuspenseState.values(), violations);
        var readReason = constant("reason", reason, Suspense.values(), violations);
        violations.orElseThrow();
        return new SuspenseItems.Filter(report, readState, readReason, officer);
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable String name, E[] all, Violations violations) {
        var found = Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
        var allowed = List.of(all);
        violations.unless(
                name == null || found.isPresent(),
                field,
                "must be one of " + allowed,
                "moet een van deze zijn: " + allowed);
        return found.orElse(null);
    }
}
