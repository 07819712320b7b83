package nl.ssfh.claims.bulk.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.ssfh.claims.bulk.domain.Offer;
import nl.ssfh.claims.bulk.domain.WaitingLines;
import nl.ssfh.claims.bulk.domain.WaitingLines.Waiting;
import nl.ssfh.claims.claim.app.FileClaim;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.claim.domain.Draft;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.claims.placement.app.RegisterPlacement;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Caller.Absent;
import nl.ssfh.platform.rights.Roles;

/** Does what lines offer, through the same doors as somebody who files one claim, with the rights of who sent them. */
@ApplicationScoped
class DoLines {

    private final WaitingLines waiting;
    private final RegisterPlacement placements;
    private final FileClaim claims;
    private final Caller caller;

    DoLines(WaitingLines waiting, RegisterPlacement placements, FileClaim claims, Caller caller) {
        this.waiting = waiting;
        this.placements = placements;
        this.claims = claims;
        this.caller = caller;
    }

    /** Returns how many lines were done: all that were taken, or none when one of them fails. */
    @Transactional(TxType.REQUIRES_NEW)
    int some(int most) {
        var taken = waiting.take(most);
        for (var line : taken) {
            try {
                perform(line);
                waiting.flush();
            } catch (RuntimeException e) {
                throw new LineFailed(line, e);
            }
        }
        return taken.size();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refuse(Waiting line, List<Flaw> flaws) {
        waiting.refused(line, flaws);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void forgetSenders() {
        waiting.forgetSenders();
    }

    private void perform(Waiting line) {
        if (!waiting.claimContent(line)) {
            waiting.alreadyThere(line);
            return;
        }
        caller.actFor(new Absent(line.sender().subject(), line.sender().email(), Roles.PRACTICE));
        var offer = line.offer();
        var placement = placements.register(new NewPlacement(offer.practice(), offer.student(), offer.agreed()));
        var claim = offer.submit()
                ? claims.submit(placement.id(), offer.agreement())
                : claims.draft(draft(placement, offer));
        waiting.added(line, placement.id(), claim.id());
    }

    private static Draft draft(Placement placement, Offer offer) {
        return new Draft(placement.practice(), placement.id(), null, Answers.of(offer.agreement()));
    }

    /** Nothing of what was taken with this line is done. */
    static class LineFailed extends RuntimeException {

        private final transient Waiting line;
        private final RuntimeException reason;

        LineFailed(Waiting line, RuntimeException reason) {
            super("Line %d of import %s failed".formatted(line.number(), line.file()), reason);
            this.line = line;
            this.reason = reason;
        }

        Waiting line() {
            return line;
        }

        RuntimeException reason() {
            return reason;
        }
    }
}
