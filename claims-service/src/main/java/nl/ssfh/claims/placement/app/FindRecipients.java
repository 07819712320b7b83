package nl.ssfh.claims.placement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Recipient;
import nl.ssfh.claims.placement.domain.Recipients;

/** Finds to whom news of placements is sent. */
@ApplicationScoped
public class FindRecipients {

    private final Recipients recipients;

    FindRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    @Transactional
    public List<Recipient> of(Set<UUID> placements) {
        return recipients.of(placements);
    }
}
