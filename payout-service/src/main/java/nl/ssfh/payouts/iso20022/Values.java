package nl.ssfh.payouts.iso20022;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankLine;
import org.jspecify.annotations.Nullable;

/** Reads the values that stand in elements; a value that is none is named with its place. */
final class Values {

    /** A hundred billion euros: more than any account holds, and little enough to add up a file of. */
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Pattern WITH_OFFSET = Pattern.compile(".{10}T.*(Z|[+-]\\d\\d:\\d\\d)");
    private static final int DATE = 10;
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_REASON = 35;
    private static final int LONGEST_ID = 100;

    private Values() {}

    /** An amount in euros above zero or zero; absent for another currency, which is never ours. */
    static @Nullable Money amount(XmlIn xml) throws XMLStreamException {
        boolean euro = xml.attribute("Ccy").equals("EUR");
        var text = xml.text();
        try {
            var amount = new BigDecimal(text);
            if (amount.signum() < 0
                    || amount.compareTo(LARGEST) > 0
                    || amount.precision() > MOST_DIGITS
                    || Math.abs(amount.scale()) > MOST_DIGITS) {
                throw new NumberFormatException(text);
            }
            return euro ? new Money(amount.movePointRight(2).longValueExact()) : null;
        } catch (ArithmeticException | NumberFormatException e) {
            throw xml.wrong("this is no amount in whole cents", "dit is geen bedrag in hele centen");
        }
    }

    /** The date in a choice of Dt and DtTm. */
    static LocalDate dateChoice(XmlIn xml) throws XMLStreamException {
        var found = new LocalDate[1];
        xml.children(name -> {
            if (name.equals("Dt") || name.equals("DtTm")) {
                found[0] = date(xml);
            } else {
                xml.skip();
            }
        });
        if (found[0] == null) {
            throw xml.wrong("a date is missing", "een datum ontbreekt");
        }
        return found[0];
    }

    /** The date of a date, or of a moment as the clocks of the Netherlands show it. */
    static LocalDate date(XmlIn xml) throws XMLStreamException {
        var text = xml.text();
        try {
            var date = LocalDate.parse(text.substring(0, Math.min(DATE, text.length())));
            return WITH_OFFSET.matcher(text).matches()
                    ? OffsetDateTime.parse(text).atZoneSameInstant(AMSTERDAM).toLocalDate()
                    : date;
        } catch (DateTimeException e) {
            throw xml.wrong("this is no date", "dit is geen datum");
        }
    }

    /** The code, or the bank's own word, in a choice of Cd and Prtry; kept to what any file and screen can carry. */
    static @Nullable String code(XmlIn xml) throws XMLStreamException {
        var found = new @Nullable String[1];
        xml.children(name -> {
            if (name.equals("Cd") || name.equals("Prtry")) {
                found[0] = tidy(xml.text());
            } else {
                xml.skip();
            }
        });
        return found[0];
    }

    /** The reason in an element that holds Rsn among other things. */
    static String reason(XmlIn xml) throws XMLStreamException {
        var found = new @Nullable String[1];
        xml.child("Rsn", () -> found[0] = code(xml));
        return found[0] == null || found[0].isEmpty() ? BankLine.NO_REASON : found[0];
    }

    /** Whether a bank transaction code says that a payment comes back (ISO sub-family RRTN). */
    static boolean isReturn(XmlIn xml) throws XMLStreamException {
        var found = new boolean[1];
        xml.child(
                "Domn",
                () -> xml.child(
                        "Fmly",
                        () -> xml.child("SubFmlyCd", () -> found[0] = xml.text().equals("RRTN"))));
        return found[0];
    }

    /** The IBAN of an account, where it has one. */
    static @Nullable String iban(XmlIn xml) throws XMLStreamException {
        var found = new @Nullable String[1];
        xml.child("Id", () -> xml.child("IBAN", () -> found[0] = xml.text().replace(" ", "")));
        return found[0];
    }

    /** A number of the bank; absent when it is none that we can count with. */
    static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /** An id of ours that the bank gives back; what is longer than any of ours is cut, and matches none. */
    static String id(XmlIn xml) throws XMLStreamException {
        var text = xml.text();
        return text.substring(0, Math.min(text.length(), LONGEST_ID));
    }

    /** What any file and screen can carry of the bank's own words. */
    static String tidy(String text) {
        var plain = text.replaceAll("[^A-Za-z0-9 .-]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST_REASON));
    }
}
