package nl.ssfh.payouts.iso20022;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a file element by element, without document types, entities or anything from outside the file. */
final class XmlIn {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader reader;

    private XmlIn(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Reads one file. Whatever is wrong with it becomes an {@link UnreadableReport} that names the place. */
    static void read(InputStream in, Document document) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(in);
            var xml = new XmlIn(reader);
            xml.toRoot();
            document.read(xml);
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (WstxEOFException e) {
            throw UnreadableReport.at(e.getLocation(), "the file breaks off here", "het bestand breekt hier af");
        } catch (XMLStreamException e) {
            var place = e.getLocation() == null && reader != null ? reader.getLocation() : e.getLocation();
            throw place == null
                    ? new UnreadableReport("This is no XML.", "Dit is geen XML.")
                    : UnreadableReport.at(place, "this is no well-formed XML", "dit is geen welgevormde XML");
        }
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, DEEPEST);
        return factory;
    }

    private void toRoot() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw wrong("a document type is not allowed", "een documenttype is niet toegestaan");
            }
        }
    }

    String namespace() {
        return String.valueOf(reader.getNamespaceURI());
    }

    /** Each element in this one; the handler reads it, walks into it or skips it. */
    void children(Child handler) throws XMLStreamException {
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            handler.at(reader.getLocalName());
        }
    }

    /** Into every child of this name; the others are skipped. */
    void child(String name, Element handler) throws XMLStreamException {
        children(found -> {
            if (found.equals(name)) {
                handler.read();
            } else {
                skip();
            }
        });
    }

    String text() throws XMLStreamException {
        return reader.getElementText().strip();
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    UnreadableReport wrong(String english, String dutch) {
        return UnreadableReport.at(reader.getLocation(), english, dutch);
    }

    /** Reads the document from its root element on. */
    interface Document {
        void read(XmlIn xml) throws XMLStreamException;
    }

    /** Reads one child, by its name. */
    interface Child {
        void at(String name) throws XMLStreamException;
    }

    /** Reads one element. */
    interface Element {
        void read() throws XMLStreamException;
    }
}
