package nl.ssfh.payouts.iso20022;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** Reads the values that stand in elements; a value that is none is named with its place. */
final class Values {

    /** Reason not specified (ISO): for a refusal without a word why. */
    static final String NO_REASON = "MS03";

    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_REASON = 35;

    private Values() {}

    /** An amount in euros above zero or zero; absent for another currency, which is never ours. */
    static @Nullable Money amount(XmlIn xml) throws XMLStreamException {
        boolean euro = xml.attribute("Ccy").equals("EUR");
        var text = xml.text();
        try {
            var amount = new BigDecimal(text);
            if (amount.signum() < 0 || amount.precision() > MOST_DIGITS || Math.abs(amount.scale()) > MOST_DIGITS) {
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

    /** The date of a date, or of a moment. */
    static LocalDate date(XmlIn xml) throws XMLStreamException {
        var text = xml.text();
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
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
        return found[0] == null || found[0].isEmpty() ? NO_REASON : found[0];
    }

    /** The IBAN of an account, where it has one. */
    static @Nullable String iban(XmlIn xml) throws XMLStreamException {
        var found = new @Nullable String[1];
        xml.child("Id", () -> xml.child("IBAN", () -> found[0] = xml.text()));
        return found[0];
    }

    private static String tidy(String text) {
        var plain = text.replaceAll("[^A-Za-z0-9 .-]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST_REASON));
    }
}
