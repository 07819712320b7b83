package nl.ssfh.platform.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds citizen service numbers (BSN), which this platform never holds (UAVG, article 46).
 *
 * <p>A BSN has nine digits and passes the eleven-test. People also write it in groups, with spaces, dots or dashes.
 */
public final class Bsn {

    private static final int DIGITS = 9;
    private static final Pattern GROUP = Pattern.compile("\\d+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}./_\\p{Pd}]{1,3}");

    private Bsn() {}

    public static boolean isIn(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (var chain : chainsOfGroups(plain)) {
            for (int first = 0; first < chain.size(); first++) {
                if (beginsAt(first, chain)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean beginsAt(int first, List<String> chain) {
        var digits = new StringBuilder();
        for (int i = first; i < chain.size() && digits.length() < DIGITS; i++) {
            digits.append(chain.get(i));
        }
        return passesElevenTest(digits);
    }

    /** Groups of digits with only a separator between them; anything else begins a new chain. */
    private static List<List<String>> chainsOfGroups(String text) {
        var chains = new ArrayList<List<String>>();
        int end = -1;
        for (MatchResult group : GROUP.matcher(text).results().toList()) {
            if (end < 0
                    || !SEPARATOR.matcher(text.substring(end, group.start())).matches()) {
                chains.add(new ArrayList<>());
            }
            chains.getLast().add(group.group());
            end = group.end();
        }
        return chains;
    }

    private static boolean passesElevenTest(CharSequence digits) {
        if (digits.length() != DIGITS) {
            return false;
        }
        int sum = -digit(digits, DIGITS - 1);
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * digit(digits, i);
        }
        return sum % 11 == 0;
    }

    private static int digit(CharSequence digits, int index) {
        return Character.digit(digits.charAt(index), 10);
    }
}
