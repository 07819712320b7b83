package nl.ssfh.payouts.iso20022;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schemas of ISO 20022, as a library of the test class path carries them, and what European banks take of the one
 * for transfers.
 */
public final class Schemas {

    private Schemas() {}

    /** Throws what a bank would say of a file of transfers: it is stricter than the standard. */
    public static void validateTransfers(String xml) throws SAXException, IOException {
        validate("pain.001.001.09", xml);
        validate("sepa-credit-transfer", xml);
    }

    /** Throws what a bank would say of a file that breaks the schema. */
    public static void validate(String name, String xml) throws SAXException, IOException {
        var place = Objects.requireNonNull(Schemas.class.getResource("/" + name + ".xsd"), name);
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(place).newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}
