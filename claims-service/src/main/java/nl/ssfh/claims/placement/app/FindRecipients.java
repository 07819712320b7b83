package nl.ssfh.claims.placement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Recipient;
import nl.ssfh.claims.placement.domain.Recipients;
import nl.ssfh.platform.audit.Audit;

/** Finds to whom news of placements and practices is sent. */
@ApplicationScoped
public class FindRecipients {

    private final Recipients recipients;
    private final Audit audit;

    FindRecipients(Recipients recipients, Audit audit) {
        this.recipients = recipients;
        this.audit = audit;
    }

    @Transactional
    public List<Recipient> of(Set<UUID> placements) {
        audit.recordEach("read-address", "placement", placements);
        return recipients.of(placements);
    }

    @Transactional
    public List<Recipient> ofPractices(Set<UUID> practices) {
        audit.recordEach("read-address", "practice", practices);
        return recipients.ofPractices(practices);
    }

    /** At the addresses that practices left. */
    @Transactional
    public List<Recipient> beforeChanges(Set<UUID> changes) {
        audit.recordEach("read-address", "contact-change", changes);
        return recipients.beforeChanges(changes);
    }
}
