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

    /** camt.053 is camt.052 under other names, and must have a balance; only the latter lies in the jar. */
    static final Schema CAMT_053 = schema(text("camt.052.001.08")
            .replace("camt.052", "camt.053")
            .replace("BkToCstmrAcctRpt", "BkToCstmrStmt")
            .replace("name=\"Rpt\"", "name=\"Stmt\"")
            .replace("RptPgntn", "StmtPgntn")
            .replace("AddtlRptInf", "AddtlStmtInf")
            .replace("minOccurs=\"0\" name=\"Bal\"", "minOccurs=\"1\" name=\"Bal\""));

    private Schemas() {}

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
