package nl.ssfh.claims.bulk.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports;
import nl.ssfh.claims.bulk.domain.Imports.Import;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Says of a file that was looked at that its good lines go in, or that it is forgotten. */
@ApplicationScoped
public class ConfirmImport {

    private final Imports imports;
    private final Audit audit;
    private final Caller caller;

    ConfirmImport(Imports imports, Audit audit, Caller caller) {
        this.imports = imports;
        this.audit = audit;
        this.caller = caller;
    }

    /** What was confirmed before stays as it is. */
    @Transactional
    public void confirm(UUID id) {
        own(id);
        imports.release(id);
        audit.record("confirm", "import", id, null, Map.of());
    }

    /** Only while nothing of it was confirmed. */
    @Transactional
    public void forget(UUID id) {
        var found = own(id);
        if (found.count(LineState.HELD) + found.count(LineState.REFUSED) < found.size()) {
            throw Problem.of(
                    Status.CONFLICT,
                    "import-confirmed",
                    "The lines of this import were confirmed already.",
                    "De regels van deze import zijn al bevestigd.");
        }
        imports.forget(id);
        audit.record("forget", "import", id, null, Map.of());
    }

    private Import own(UUID id) {
        return imports.findLocked(id)
                .filter(found -> found.subject().equals(caller.subject()))
                .orElseThrow(Problem::notFound);
    }
}
