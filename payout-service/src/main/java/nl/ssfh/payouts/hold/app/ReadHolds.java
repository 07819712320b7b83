package nl.ssfh.payouts.hold.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.hold.domain.Hold;
import nl.ssfh.payouts.hold.domain.Holds;
import nl.ssfh.platform.problem.Problem;

/** Reads holds. */
@ApplicationScoped
public class ReadHolds {

    private final Holds holds;

    ReadHolds(Holds holds) {
        this.holds = holds;
    }

    @Transactional
    public Hold get(UUID id) {
        return holds.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Hold> page(boolean onlyOpen, UUID after, int limit) {
        return holds.page(onlyOpen, after, limit);
    }
}
