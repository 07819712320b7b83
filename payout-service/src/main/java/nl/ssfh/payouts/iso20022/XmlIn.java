package nl.ssfh.payouts.iso20022;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Walks through a file element by element, without document types, entities or anything from outside the file. */
final class XmlIn {

    private final XMLStreamReader2 reader;
    private final Consumer<UnreadableReport> leftOut;

    private XmlIn(XMLStreamReader2 reader, Consumer<UnreadableReport> leftOut) {
        this.reader = reader;
        this.leftOut = leftOut;
    }

    /**
     * Reads one file, which may hold several documents one after the other.
     *
     * <p>What is wrong within a {@link #guarded} element is left out and told. Whatever ends the reading becomes an
     * {@link UnreadableReport} that names the place.
     */
    static void read(InputStream in, Consumer<UnreadableReport> leftOut, Document document) {
        XMLStreamReader2 reader = null;
        try {
            reader = (XMLStreamReader2) SafeXml.readers().createXMLStreamReader(new WithoutMarks(in));
            new XmlIn(reader, leftOut).documents(document);
        } catch (XMLStreamException e) {
            throw unreadable(e, reader);
        }
    }

    private static UnreadableReport unreadable(XMLStreamException e, @Nullable XMLStreamReader2 reader) {
        var place = e.getLocation() == null && reader != null ? reader.getLocation() : e.getLocation();
        if (place == null) {
            return new UnreadableReport("This is no XML.", "Dit is geen XML.");
        }
        return e instanceof WstxEOFException
                ? UnreadableReport.at(place, "the file breaks off here", "het bestand breekt hier af")
                : UnreadableReport.at(place, "this is no well-formed XML", "dit is geen welgevormde XML");
    }

    private void documents(Document document) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> document.read(this);
                case XMLStreamConstants.DTD ->
                    throw wrong("a document type is not allowed", "een documenttype is niet toegestaan")
                            .refused();
                default -> {}
            }
        }
    }

    String namespace() {
        return String.valueOf(reader.getNamespaceURI());
    }

    /** Each element in this one; the handler reads it, walks into it or skips it. */
    void children(Child handler) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                handler.at(reader.getLocalName());
            } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
                throw wrong("there must be elements here, not text", "hier moeten elementen staan, geen tekst");
            }
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

    /** Reads the element at hand; false when something in it is wrong: then it is left out, and reading goes on. */
    boolean guarded(Element handler) throws XMLStreamException {
        int depth = reader.getDepth();
        try {
            handler.read();
            return true;
        } catch (UnreadableReport e) {
            leftOut.accept(e);
            while (!reader.isEndElement() || reader.getDepth() > depth) {
                reader.next();
            }
            return false;
        }
    }

    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw wrong("there must be plain text here", "hier moet gewone tekst staan");
                default -> {}
            }
        }
        return text.toString().strip();
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Passes over the element. */
    void skip() throws XMLStreamException {
        allText();
    }

    /** The text of the element and of all in it: a code that newer versions of a format put into a choice. */
    String allText() throws XMLStreamException {
        int depth = reader.getDepth();
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT || reader.getDepth() > depth) {
            if (reader.isCharacters() && text.length() < SafeXml.LONGEST_TEXT) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    UnreadableReport wrong(String english, String dutch) {
        return UnreadableReport.at(reader.getLocation(), english, dutch);
    }

    /** Reads a document from its root element on. */
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
