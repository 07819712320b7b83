package nl.ssfh.eligibility.policy.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.table.Place;

/** Reads the XML of a DMN file: no document type, no entities from outside, bounded in size and depth. */
final class DmnXml {

    static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 20;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Place place;
    private final XMLStreamReader reader;

    private DmnXml(Place place, XMLStreamReader reader) {
        this.place = place;
        this.reader = reader;
    }

    static Node read(Place place, String xml) {
        place.require(xml.length() <= LONGEST, Flaw.TOO_LONG, LONGEST);
        try {
            return new DmnXml(place, XML.createXMLStreamReader(new StringReader(xml))).root();
        } catch (XMLStreamException e) {
            throw place.refuse(Flaw.NOT_WELL_FORMED, e.getLocation().getLineNumber());
        }
    }

    private Node root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            place.require(reader.getEventType() != XMLStreamConstants.DTD, Flaw.DOCUMENT_TYPE);
        }
        var root = element(1);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    private Node element(int depth) throws XMLStreamException {
        place.require(depth <= DEEPEST, Flaw.TOO_DEEP, DEEPEST);
        place.require(DMN_1_3.equals(reader.getNamespaceURI()), Flaw.NAMESPACE, reader.getLocalName());
        var name = reader.getLocalName();
        var attributes = attributes();
        var children = new ArrayList<Node>();
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> child(children, depth);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE -> {}
                default -> throw place.refuse(Flaw.STRANGE_XML, name);
            }
        }
        return new Node(name, attributes, children, textOnly(name, children, text.toString()));
    }

    /** Where the tables stand on a drawing says nothing about the rules. */
    private void child(List<Node> children, int depth) throws XMLStreamException {
        if (DRAWING.equals(reader.getNamespaceURI())) {
            skip();
        } else {
            children.add(element(depth + 1));
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            var event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private String textOnly(String name, List<Node> children, String text) {
        place.require(children.isEmpty() || text.isBlank(), Flaw.LOOSE_TEXT, name);
        return text;
    }
}
