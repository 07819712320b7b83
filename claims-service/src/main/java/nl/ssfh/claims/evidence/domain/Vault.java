package nl.ssfh.claims.evidence.domain;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ssfh.claims.evidence.domain.Document.Content;

/** Where the content of agreements is kept. A content is there whole or not at all. */
public interface Vault {

    /** Keeps a content that is read as a stream; throws {@link ContentRefused} for one that cannot be an agreement. */
    Content keep(UUID id, InputStream content);

    InputStream open(UUID id);

    /** Hands over what was kept, or begun to be kept, at least so long ago; a part of it at a time. */
    void eachOlderThan(Duration age, Consumer<List<UUID>> some);

    /** Destroys the content; nothing happens when it is gone already. */
    void destroy(UUID id);
}
