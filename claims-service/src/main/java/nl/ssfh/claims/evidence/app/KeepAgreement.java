package nl.ssfh.claims.evidence.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Document;
import nl.ssfh.claims.evidence.domain.Vault;
import nl.ssfh.claims.input.app.NewId;

/** Takes in the agreement of a placement: first the content, outside of any transaction, then what is known of it. */
@ApplicationScoped
public class KeepAgreement {

    private final EnterAgreement enter;
    private final Vault vault;

    KeepAgreement(EnterAgreement enter, Vault vault) {
        this.enter = enter;
        this.vault = vault;
    }

    /** The new version, or the one that has this content already. */
    public Kept keep(UUID placement, InputStream content) {
        enter.requireFiler(placement);
        var id = NewId.next();
        var kept = vault.keep(id, content);
        boolean isNew = false;
        try {
            var document = enter.enter(placement, id, kept);
            isNew = document.id().equals(id);
            return new Kept(document, isNew);
        } finally {
            if (!isNew) {
                vault.destroy(id);
            }
        }
    }

    /** An agreement that is kept from now on, or was before. */
    public record Kept(Document document, boolean isNew) {}
}
