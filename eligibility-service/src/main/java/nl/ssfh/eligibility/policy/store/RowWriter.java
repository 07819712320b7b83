package nl.ssfh.eligibility.policy.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.RowChange;
import nl.ssfh.eligibility.policy.domain.table.Place;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import nl.ssfh.eligibility.policy.domain.table.TableSource.Heading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes other words into the cells of a row, and leaves all else in the file as it is. */
record RowWriter(Place place, TableSource table, RowChange change) {

    String write(String dmn) {
        try {
            var document = parse(dmn);
            var rule = rule(document);
            annotate(rule);
            change.cells().forEach((name, words) -> text(rule, name).setTextContent(words));
            return text(document);
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("A DMN file that was compiled cannot be read", e);
        }
    }

    /** The file was read before by {@link DmnXml}, which takes no document type. */
    private static Document parse(String dmn) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(dmn)));
    }

    private static String text(Document document) throws TransformerException {
        var out = new StringWriter();
        document.setXmlStandalone(true);
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    private Element rule(Document document) {
        return elements(document.getDocumentElement(), "decision").stream()
                .filter(decision -> decision.getAttribute("name").equals(change.table()))
                .flatMap(decision -> elements(decision, "rule").stream())
                .filter(rule -> rule.getAttribute("id").equals(change.row()))
                .findFirst()
                .orElseThrow(() -> place.refuse(Flaw.NO_ROW, change.row()));
    }

    private Element text(Element rule, String cell) {
        var inputs = table.inputs().stream().map(Heading::name).toList();
        var outputs = table.outputs().stream().map(Heading::name).toList();
        if (inputs.contains(cell)) {
            return text(rule, "inputEntry", inputs.indexOf(cell));
        }
        if (outputs.contains(cell)) {
            return text(rule, "outputEntry", outputs.indexOf(cell));
        }
        place.require(table.annotations().contains(cell), Flaw.NO_COLUMN, cell);
        return text(rule, "annotationEntry", table.annotations().indexOf(cell));
    }

    /** Writes what the row was read to say of its source and basis where a row says it. */
    private void annotate(Element rule) {
        var descriptions = elements(rule, "description");
        var entries = elements(rule, "annotationEntry");
        if (descriptions.isEmpty() && entries.size() == table.annotations().size()) {
            return;
        }
        descriptions.forEach(rule::removeChild);
        entries.forEach(rule::removeChild);
        table.rules().stream()
                .filter(each -> each.id().equals(change.row()))
                .flatMap(each -> each.annotations().stream())
                .forEach(words -> rule.appendChild(entry(rule.getOwnerDocument(), words)));
    }

    private static Element entry(Document document, String words) {
        var text = document.createElementNS(DmnXml.DMN_1_3, "text");
        text.setTextContent(words);
        var entry = document.createElementNS(DmnXml.DMN_1_3, "annotationEntry");
        entry.appendChild(text);
        return entry;
    }

    private static Element text(Element rule, String kind, int index) {
        return elements(elements(rule, kind).get(index), "text").getFirst();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagNameNS(DmnXml.DMN_1_3, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
