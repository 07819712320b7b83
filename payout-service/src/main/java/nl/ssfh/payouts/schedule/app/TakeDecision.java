package nl.ssfh.payouts.schedule.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.payouts.budget.app.ReserveBudget;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.recovery.app.AskBack;
import nl.ssfh.payouts.schedule.domain.Cause;
import nl.ssfh.payouts.schedule.domain.DecidedClaim;
import nl.ssfh.payouts.schedule.domain.DecidedClaims;
import nl.ssfh.payouts.schedule.domain.Instalments;
import nl.ssfh.payouts.schedule.domain.Reschedule;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;

/** Brings the schedule of a placement in line with a decision, and the ledger with the schedule. */
@ApplicationScoped
public class TakeDecision {

    private final DecidedClaims claims;
    private final Instalments instalments;
    private final Ledger ledger;
    private final ReserveBudget reserveBudget;
    private final AskBack askBack;
    private final BooksLock books;
    private final PayCalendar calendar;

    TakeDecision(
            DecidedClaims claims,
            Instalments instalments,
            Ledger ledger,
            ReserveBudget reserveBudget,
            AskBack askBack,
            BooksLock books,
            PayCalendar calendar) {
        this.claims = claims;
        this.instalments = instalments;
        this.ledger = ledger;
        this.reserveBudget = reserveBudget;
        this.askBack = askBack;
        this.books = books;
        this.calendar = calendar;
    }

    @Transactional
    public void take(ClaimDecided decided) {
        books.together();
        if (!counts(decided)) {
            Log.infof("Decision %d on claim %s changes nothing here", decided.sequence(), decided.claim());
            return;
        }
        var cause = Cause.of(decided, claims.inForce(decided.placement()).map(DecidedClaim::claim));
        claims.putInForce(decided);
        var today = calendar.today();
        var lines = instalments.linesOf(decided.placement());
        var changes = new Reschedule(calendar.payDays(), today, Ids::next).changes(decided, lines);
        instalments.apply(decided, cause, changes);
        ledger.commit(decided.decision(), changes, today);
        reserveBudget.reserve(changes);
        askBack.ask(decided, changes, today);
    }

    /**
     * A known claim needs a younger decision and must still rule its placement. A claim not known until now takes
     * the place of the one before, unless it comes only to say that it was withdrawn.
     */
    private boolean counts(ClaimDecided decided) {
        var known = claims.find(decided.claim());
        if (known.isPresent()) {
            return known.get().yieldsTo(decided.sequence());
        }
        if (decided.outcome() == ClaimOutcome.WITHDRAWN
                && claims.inForce(decided.placement()).isPresent()) {
            claims.remember(decided);
            return false;
        }
        return true;
    }
}
