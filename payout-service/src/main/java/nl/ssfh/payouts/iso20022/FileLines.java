package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ssfh.contracts.Money;

/** One hash for which transactions there are and how much each is, whatever their number. */
public final class FileLines {

    private final MessageDigest digest = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public void add(String endToEndId, Money amount) {
        digest.update("%s %d\n".formatted(endToEndId, amount.cents()).getBytes(UTF_8));
    }

    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One transaction. */
    public record Line(String endToEndId, Money amount) {}
}
