package nl.ssfh.claims.input.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address as it was typed. Its form is checked, not whether anybody reads it. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern FORM =
            Pattern.compile("(?<local>[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*+)"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    public MailAddress {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address, or empty for a text that cannot be one. */
    public static Optional<MailAddress> of(String text) {
        return hasForm(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    /** The same for every way to write one address: what two addresses are compared by. */
    public String normal() {
        return normal(value);
    }

    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean hasForm(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var form = FORM.matcher(normal(text));
        return form.matches() && form.group("local").length() <= LONGEST_LOCAL_PART && text.equals(text.strip());
    }
}
