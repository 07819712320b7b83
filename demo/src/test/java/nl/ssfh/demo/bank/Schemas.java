package nl.ssfh.demo.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The ISO 20022 schemas that lie in the jar of hbci4j. */
final class Schemas {

    static final Schema PAIN_001 = schema(text("pain.001.001.09"));
    static final Schema PAIN_002 = schema(text("pain.002.001.10"));

    private Schemas() {}

    static Schema of(Report.Kind kind) {
        return switch (kind) {
            case STATUS -> PAIN_002;
            case STATEMENT -> statement("08");
            case OLD_STATEMENT -> statement("02");
            case NOTIFICATION -> schema(like052("08", "camt.054", "BkToCstmrDbtCdtNtfctn", "Ntfctn"));
        };
    }

    /** A statement must have a balance. */
    private static Schema statement(String version) {
        return schema(like052(version, "camt.053", "BkToCstmrStmt", "Stmt")
                .replace("minOccurs=\"0\" name=\"Bal\"", "minOccurs=\"1\" name=\"Bal\""));
    }

    /** camt.053 and camt.054 are camt.052 under other names; only the latter lies in the jar. */
    private static String like052(String version, String kind, String root, String name) {
        return text("camt.052.001." + version)
                .replace("camt.052", kind)
                .replace("BkToCstmrAcctRpt", root)
                .replace("name=\"Rpt\"", "name=\"%s\"".formatted(name))
                .replace("RptPgntn", name + "Pgntn")
                .replace("AddtlRptInf", "Addtl%sInf".formatted(name));
    }

    static void validate(Schema schema, String xml) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Schema schema(String xsd) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(xsd)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        try (var in = Schemas.class.getResourceAsStream("/" + name + ".xsd")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
