package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.platform.problem.Problem;

/** Reads what the bank said and nobody could apply. */
@ApplicationScoped
public class ReadSuspense {

    private final SuspenseItems items;

    ReadSuspense(SuspenseItems items) {
        this.items = items;
    }

    @Transactional
    public List<SuspenseItem> page(SuspenseItems.Filter filter, UUID after, int limit) {
        return items.page(filter, after, limit);
    }

    @Transactional
    public SuspenseItem get(UUID id) {
        return items.find(id).orElseThrow(Problem::notFound);
    }

    /** What officers did about it, oldest first. */
    @Transactional
    public List<SuspenseItems.Note> notes(UUID id) {
        return items.notes(id);
    }

    @Transactional
    public List<SuspenseItems.Count> counts() {
        return items.counts();
    }
}
