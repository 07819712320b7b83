package nl.ssfh.claims.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Document;
import nl.ssfh.claims.evidence.domain.Document.Content;
import nl.ssfh.claims.evidence.domain.Documents;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Enters an agreement whose content is in the vault. */
@ApplicationScoped
class EnterAgreement {

    private final Documents documents;
    private final Placements placements;
    private final Access access;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    EnterAgreement(Documents documents, Placements placements, Access access, Caller caller, Audit audit, Clock clock) {
        this.documents = documents;
        this.placements = placements;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asked before the content is read, which may be long. */
    @Transactional
    void requireFiler(UUID placement) {
        var found = placements.find(placement).orElseThrow(Problem::notFound);
        access.require(found.practice(), MandateRole.FILER);
    }

    @Transactional
    Document enter(UUID id, UUID document, Content content) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        var versions = documents.of(id);
        return versions.stream()
                .filter(known -> known.content().sha256().equals(content.sha256()))
                .findFirst()
                .orElseGet(() -> add(placement, versions.size() + 1, document, content));
    }

    private Document add(Placement placement, int version, UUID id, Content content) {
        var entered = new Document(
                id, placement.id(), placement.practice(), version, content, caller.subject(), clock.instant(), null);
        documents.add(entered);
        audit.record(
                "upload",
                "agreement",
                id,
                placement.practice(),
                Map.of("placement", placement.id(), "version", version, "sha256", content.sha256()));
        return entered;
    }
}
