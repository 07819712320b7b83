package nl.ssfh.claims.bulk.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * One line as it was read.
 *
 * @param number as an editor counts the lines of the file, or the place in a list, from 1
 * @param offer absent when the line has flaws
 */
public record NewLine(int number, @Nullable Offer offer, List<Flaw> flaws) {

    public NewLine {
        flaws = List.copyOf(flaws);
        if ((offer == null) != !flaws.isEmpty()) {
            throw new IllegalArgumentException("Line %d must be an offer or have flaws".formatted(number));
        }
    }

    public static NewLine of(int number, Offer offer) {
        return new NewLine(number, offer, List.of());
    }

    public static NewLine refused(int number, List<Flaw> flaws) {
        return new NewLine(number, null, flaws);
    }

    /** A line that offers something gets the state of good ones. */
    public LineState state(LineState good) {
        return offer == null ? LineState.REFUSED : good;
    }

    /** The same for lines that offer the same, however they are typed; who has the hash cannot read the line. */
    public @Nullable String hash() {
        return offer == null ? null : sha256(offer.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
