package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.payouts.run.domain.HeldAnew;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.platform.outbox.Outbox;

/** Looks at the lines that are due before a run takes them, and tells once for what reason a line is held. */
@ApplicationScoped
class CheckLines {

    private final LineChecks checks;
    private final Outbox outbox;

    CheckLines(LineChecks checks, Outbox outbox) {
        this.checks = checks;
        this.outbox = outbox;
    }

    /** Returns how many lines were taken, or held for another reason than before. */
    int check(UUID run, YearMonth month, LocalDate today) {
        int changed = checks.takeOrHold(run, month, today);
        var held = new ArrayList<HeldAnew>();
        checks.eachHeldAnew(run, line -> {
            if (!held.isEmpty() && !held.getFirst().placement().equals(line.placement())) {
                tell(held, today);
            }
            held.add(line);
        });
        tell(held, today);
        return changed;
    }

    int held(UUID run) {
        return checks.counts(run).held();
    }

    /** One event for all that is held of a placement. */
    private void tell(List<HeldAnew> held, LocalDate today) {
        if (!held.isEmpty()) {
            var one = held.getFirst();
            var lines = held.stream().map(HeldAnew::line).toList();
            outbox.add(new InstalmentsHeld(one.placement(), one.practice(), today, lines));
            held.clear();
        }
    }
}
