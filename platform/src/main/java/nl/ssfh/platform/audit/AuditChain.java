package nl.ssfh.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The end of the chain: each hash is the SHA-256 of the hash before it, a line feed and the text of the entry.
 *
 * @param link how many entries it holds
 */
record AuditChain(long link, String hash) {

    static final AuditChain START = new AuditChain(0, "0".repeat(64));

    /** The text of an entry, as the database writes it: the same for the sealer and for whoever verifies. */
    static final String TEXT = """
            jsonb_build_array(seq, id, (extract(epoch from at) * 1000000)::bigint, actor, action, kind, object,
              practice, details)::text
            """;

    AuditChain with(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((hash + "\n" + text).getBytes(UTF_8));
            return new AuditChain(link + 1, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
