package nl.ssfh.claims.bulk.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports;
import nl.ssfh.claims.bulk.domain.Imports.Import;
import nl.ssfh.claims.bulk.domain.Imports.Line;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Shows imports to who sent them and to the fund. */
@ApplicationScoped
public class ShowImports {

    private final Imports imports;
    private final Caller caller;

    ShowImports(Imports imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @Transactional
    public Import get(UUID id) {
        return imports.find(id)
                .filter(found -> found.subject().equals(caller.subject()) || caller.readsEverything())
                .orElseThrow(Problem::notFound);
    }

    /** Lines of an import that the caller was shown. */
    @Transactional
    public List<Line> lines(Import shown, int after, int limit) {
        return imports.lines(shown.id(), after, limit);
    }
}
