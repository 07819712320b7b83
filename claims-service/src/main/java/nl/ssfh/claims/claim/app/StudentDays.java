package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.claim.domain.DaysTaken;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.domain.Students;

/** Sees to it that a student is claimed for once on each day, at whichever practice. */
@ApplicationScoped
class StudentDays {

    private final Students students;
    private final Placements placements;
    private final Claims claims;

    StudentDays(Students students, Placements placements, Claims claims) {
        this.students = students;
        this.placements = placements;
        this.claims = claims;
    }

    /** Nobody else claims for the student until this transaction ends. The lock comes after that on the placement. */
    @Transactional(TxType.MANDATORY)
    void requireFree(Placement claimed) {
        students.lock(claimed.student());
        takenBy(claimed).ifPresent(other -> {
            throw new DaysTaken(other.practice().equals(claimed.practice()) ? other.id() : null);
        });
    }

    /** Another placement that is claimed for and shares a day with this one. */
    @Transactional(TxType.MANDATORY)
    Optional<Placement> takenBy(Placement claimed) {
        var days = claimed.timeline();
        return claims.claimedElsewhere(claimed.student(), claimed.id(), days.period()).stream()
                .flatMap(id -> placements.find(id).stream())
                .filter(other -> other.timeline().sharesDayWith(days))
                .findFirst();
    }
}
