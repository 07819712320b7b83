package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import nl.ssfh.contracts.Money;
import nl.ssfh.platform.chain.Sha256;

/** One hash for which transactions there are and how much each is, whatever their number. */
public final class FileLines {

    private final MessageDigest digest = Sha256.digest();

    public void add(String endToEndId, Money amount) {
        digest.update("%s %d\n".formatted(endToEndId, amount.cents()).getBytes(UTF_8));
    }

    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One transaction. */
    public record Line(String endToEndId, Money amount) {}
}
