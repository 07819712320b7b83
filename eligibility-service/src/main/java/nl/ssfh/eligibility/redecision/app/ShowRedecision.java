package nl.ssfh.eligibility.redecision.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.eligibility.redecision.domain.ChangeTotals;
import nl.ssfh.eligibility.redecision.domain.ChangedMonth;
import nl.ssfh.eligibility.redecision.domain.ChangedMonths;
import nl.ssfh.eligibility.redecision.domain.ConcernedClaims;
import nl.ssfh.eligibility.redecision.domain.Redecision;
import nl.ssfh.eligibility.redecision.domain.RedecisionState;
import org.jspecify.annotations.Nullable;

/** Shows what redecisions would change, and what they changed. */
@ApplicationScoped
public class ShowRedecision {

    private final AskRedecision redecisions;
    private final ChangedMonths changes;
    private final ConcernedClaims claims;

    ShowRedecision(AskRedecision redecisions, ChangedMonths changes, ConcernedClaims claims) {
        this.redecisions = redecisions;
        this.changes = changes;
        this.claims = claims;
    }

    /**
     * A redecision with its sums.
     *
     * @param decidedSince decisions taken after it was asked for, which it may not show
     * @param done absent before it is done for real
     */
    public record Shown(
            Redecision redecision,
            long decidedSince,
            ChangeTotals expected,
            @Nullable ChangeTotals done) {}

    @Transactional
    public Shown get(UUID id) {
        var redecision = redecisions.get(id);
        var shown = redecision.state() == RedecisionState.SHOWN;
        return new Shown(
                redecision,
                shown ? claims.decidedSince(id, redecision.months()) : 0,
                changes.totals(id, false),
                redecision.state().isForReal() ? changes.totals(id, true) : null);
    }

    public void each(UUID id, boolean forReal, Consumer<ChangedMonth> what) {
        changes.each(id, forReal, what);
    }
}
