package nl.ssfh.platform.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The end of a chain of entries: each hash is the SHA-256 of the hash before it, a line feed and the text of the entry.
 *
 * @param link how many entries it holds
 */
public record HashChain(long link, String hash) {

    public static final HashChain START = new HashChain(0, "0".repeat(64));

    public HashChain with(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((hash + "\n" + text).getBytes(UTF_8));
            return new HashChain(link + 1, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
