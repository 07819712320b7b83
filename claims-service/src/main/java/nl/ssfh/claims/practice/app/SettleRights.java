package nl.ssfh.claims.practice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.MandateBook;
import nl.ssfh.claims.practice.domain.Seat;
import nl.ssfh.claims.practice.domain.Standing;
import nl.ssfh.claims.practice.domain.Standing.Right;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.rights.Mandates;

/** Makes what people may do follow from the mandates and memberships as they are now, and tells what changed. */
@ApplicationScoped
public class SettleRights {

    private final MandateBook book;
    private final Mandates mandates;
    private final Outbox outbox;
    private final Clock clock;

    SettleRights(MandateBook book, Mandates mandates, Outbox outbox, Clock clock) {
        this.book = book;
        this.mandates = mandates;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void settle(Collection<Seat> seats) {
        if (!seats.isEmpty()) {
            book.standings(seats, LocalDate.now(clock)).forEach(this::settle);
        }
    }

    private void settle(Standing standing) {
        var told = standing.told();
        var deserved = standing.deserved(NewId::next).orElse(null);
        if (deserved == null) {
            if (told != null) {
                end(standing.seat(), told);
            }
        } else if (!deserved.equals(told)) {
            grant(standing.seat(), deserved);
        }
    }

    private void grant(Seat seat, Right right) {
        var granted = new MandateGranted(right.id(), seat.practice(), seat.subject(), right.role());
        mandates.on(granted);
        outbox.add(granted);
    }

    private void end(Seat seat, Right right) {
        var ended = new MandateEnded(right.id(), seat.practice(), seat.subject());
        mandates.on(ended);
        outbox.add(ended);
    }
}
