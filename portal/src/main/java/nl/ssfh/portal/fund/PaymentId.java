package nl.ssfh.portal.fund;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The EndToEndId of a payment, or another id, as people copy it.
 *
 * @param id of the instalment that the payment is named after
 * @param number of a second payment of it, with its dash; empty for the first
 */
public record PaymentId(UUID id, String number) {

    /** With or without dashes. */
    private static final Pattern COPIED =
            Pattern.compile("([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(-[0-9]{1,2})?");

    public static Optional<PaymentId> in(String text) {
        var copied = COPIED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!copied.matches()) {
            return Optional.empty();
        }
        var plain = "%s-%s-%s-%s-%s"
                .formatted(copied.group(1), copied.group(2), copied.group(3), copied.group(4), copied.group(5));
        var number = copied.group(6);
        return Optional.of(new PaymentId(UUID.fromString(plain), number == null ? "" : number));
    }

    /** As the files for the bank have it. */
    public String endToEnd() {
        return id.toString().replace("-", "") + number;
    }
}
