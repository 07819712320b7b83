package nl.ssfh.payouts.iso20022;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.ssfh.contracts.Money;

/** Writes elements, so that the code reads like the file. */
public final class XmlOut {

    private final XMLStreamWriter writer;

    public XmlOut(XMLStreamWriter writer) {
        this.writer = writer;
    }

    public void begin(String root, String namespace) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("", root, namespace);
        writer.writeDefaultNamespace(namespace);
    }

    public XmlOut open(String name) throws XMLStreamException {
        writer.writeStartElement(name);
        return this;
    }

    public XmlOut close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    public XmlOut text(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(value);
        writer.writeEndElement();
        return this;
    }

    void amount(String name, Money amount) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeAttribute("Ccy", "EUR");
        writer.writeCharacters(amount.decimal());
        writer.writeEndElement();
    }

    public void end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }
}
