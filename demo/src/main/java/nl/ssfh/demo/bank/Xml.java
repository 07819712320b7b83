package nl.ssfh.demo.bank;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; what goes wrong with memory is no checked business of the writer's callers. */
final class Xml {

    private static final XMLOutputFactory STAX = XMLOutputFactory.newInstance();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    Xml(String namespace, String root) {
        try {
            out = STAX.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("Document");
            out.writeDefaultNamespace(namespace);
            out.writeStartElement(root);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml in(String element, Runnable content) {
        try {
            out.writeStartElement(element);
            content.run();
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml text(String element, Object text) {
        return in(element, () -> characters(text.toString()));
    }

    /** An amount in euro, without its sign. */
    Xml amount(String element, long cents) {
        try {
            out.writeStartElement(element);
            out.writeAttribute("Ccy", "EUR");
            out.writeCharacters(BigDecimal.valueOf(Math.abs(cents), 2).toPlainString());
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String end() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void characters(String text) {
        try {
            out.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
