package nl.ssfh.platform.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The end of a chain of entries: each hash is the SHA-256 of the hash before it, a line feed and the text of the entry.
 *
 * @param link how many entries it holds
 */
public record HashChain(long link, String hash) {

    public static final HashChain START = new HashChain(0, "0".repeat(64));

    public HashChain with(String text) {
        return new HashChain(link + 1, Sha256.of((hash + "\n" + text).getBytes(UTF_8)));
    }
}
