package nl.ssfh.claims.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Document;
import nl.ssfh.claims.evidence.domain.Documents;
import nl.ssfh.claims.evidence.domain.Vault;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;

/** Shows agreements to those who may see the placement; that somebody opened one is recorded. */
@ApplicationScoped
public class ShowAgreements {

    private final Documents documents;
    private final Placements placements;
    private final Vault vault;
    private final Access access;
    private final Audit audit;

    ShowAgreements(Documents documents, Placements placements, Vault vault, Access access, Audit audit) {
        this.documents = documents;
        this.placements = placements;
        this.vault = vault;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public List<Document> list(UUID placement) {
        access.requireReading(
                placements.find(placement).orElseThrow(Problem::notFound).practice());
        return documents.of(placement);
    }

    /** Records that the caller opened it, in a transaction that ends before the content is read. */
    @Transactional
    public Document toOpen(UUID placement, UUID id) {
        var document = list(placement).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        if (document.destroyedOn() != null) {
            throw Problem.notFound();
        }
        audit.record("download", "agreement", id, document.practice(), Map.of("placement", placement));
        return document;
    }

    public InputStream open(Document document) {
        return vault.open(document.id());
    }
}
