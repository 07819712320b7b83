package nl.ssfh.claims.evidence.domain;

import java.io.InputStream;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Document.Content;

/** Where the content of agreements is kept. A content is there whole or not at all. */
public interface Vault {

    /** Keeps a content that is read as a stream; throws {@link ContentRefused} for one that cannot be an agreement. */
    Content keep(UUID id, InputStream content);

    InputStream open(UUID id);

    /** Destroys the content; nothing happens when it is gone already. */
    void destroy(UUID id);
}
