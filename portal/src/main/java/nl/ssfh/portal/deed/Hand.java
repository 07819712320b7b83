package nl.ssfh.portal.deed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import nl.ssfh.portal.page.Text;
import nl.ssfh.portal.visit.Visit;

/**
 * In what role somebody did something. The fund keeps no list of people: who reads of two hands sees by their numbers
 * whether they are the same, and not whose they are.
 */
public enum Hand {
    OFFICER("behandelaar", "officer"),
    AUDITOR("toezichthouder", "auditor"),
    PRACTICE("praktijk", "practice"),
    STUDENT("student", "student"),
    SOMEBODY("gebruiker", "user"),
    SYSTEM("het systeem", "the system");

    private static final int DIGITS = 3;

    /** What the services call themselves where nobody asked for it. */
    private static final Set<String> ITSELF = Set.of("system", "scheduler", "report-folder");

    private final String nl;
    private final String en;

    Hand(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Such as 'behandelaar 3F2A9C'; for who reads it himself, 'u'. */
    public Text of(String subject, Visit reader) {
        return subject.equals(reader.signedIn().subject()) ? new Text("u", "you") : of(subject);
    }

    Text of(String subject) {
        if (this == SYSTEM || subject.contains("-service") || ITSELF.contains(subject)) {
            return new Text(SYSTEM.nl, SYSTEM.en);
        }
        var number = number(subject);
        return new Text(nl + " " + number, en + " " + number);
    }

    private static String number(String subject) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
