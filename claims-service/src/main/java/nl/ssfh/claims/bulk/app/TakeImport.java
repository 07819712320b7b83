package nl.ssfh.claims.bulk.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.bulk.domain.Imports;
import nl.ssfh.claims.bulk.domain.Imports.Sender;
import nl.ssfh.claims.bulk.domain.LineState;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Mandates;

/** Takes a file in: its lines are checked and kept, to be done one after the other by {@link DoImports}. */
@ApplicationScoped
public class TakeImport {

    static final int CHUNK = 500;
    private static final Flaw NO_MANDATE = new Flaw(
            "practice",
            "must be a practice for which you have a mandate as FILER; ask its owner for one",
            "moet een praktijk zijn waarvoor u als FILER gemachtigd bent; vraag de eigenaar om een machtiging");

    private final Imports imports;
    private final Mandates mandates;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    TakeImport(Imports imports, Mandates mandates, Caller caller, Audit audit, Clock clock) {
        this.imports = imports;
        this.mandates = mandates;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All of the file or, when it cannot be read to its end, nothing.
     *
     * @param hold whether nothing is done until who sent it says so
     */
    @Transactional
    public UUID take(LineSource source, boolean hold) {
        var good = hold ? LineState.HELD : LineState.WAITING;
        var id = NewId.next();
        imports.begin(id, new Sender(caller.subject(), caller.email().orElse(null)), clock.instant());
        var mine = new HashMap<UUID, Boolean>();
        var chunk = new ArrayList<NewLine>(CHUNK);
        source.each(line -> {
            chunk.add(checked(line, mine));
            if (chunk.size() == CHUNK) {
                imports.add(id, chunk, good);
                chunk.clear();
            }
        });
        imports.add(id, chunk, good);
        audit.record("send", "import", id, null, Map.of());
        return id;
    }

    private NewLine checked(NewLine line, Map<UUID, Boolean> mine) {
        var offer = line.offer();
        return offer == null || mine.computeIfAbsent(offer.practice(), this::mayFile)
                ? line
                : NewLine.refused(line.number(), List.of(NO_MANDATE));
    }

    private boolean mayFile(UUID practice) {
        return mandates.covers(caller.subject(), practice, MandateRole.FILER);
    }
}
