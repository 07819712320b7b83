package nl.ssfh.demo.bank;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the texts of a pain.001.001.09, without any entity or schema from outside. */
final class PaymentFileReader {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final XMLInputFactory STAX = factory();

    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final RawFile file = new RawFile();
    private Map<String, String> current = file.header;

    private PaymentFileReader() {}

    static RawFile read(byte[] xml) {
        var reader = new PaymentFileReader();
        try {
            reader.readAll(STAX.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw new FileRefused(List.of("it is no well-formed XML: " + e.getMessage()));
        }
        return reader.file;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new FileRefused(List.of("its namespace is not " + NAMESPACE));
        }
        path.addLast(xml.getLocalName());
        text.setLength(0);
        switch (xml.getLocalName()) {
            case "PmtInf" -> {
                file.groups.add(new RawFile.RawGroup());
                current = file.groups.getLast().texts;
            }
            case "CdtTrfTxInf" -> {
                current = new HashMap<>();
                file.groups.getLast().transfers.add(current);
            }
            default -> {}
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            current.put(where() + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            current.put(where(), text.toString().strip());
        }
        text.setLength(0);
        path.removeLast();
    }

    /** The path below the message, the group or the transfer, whichever is nearest. */
    private String where() {
        var names = List.copyOf(path);
        int from = Math.max(
                names.lastIndexOf("GrpHdr"), Math.max(names.lastIndexOf("PmtInf"), names.lastIndexOf("CdtTrfTxInf")));
        return String.join("/", names.subList(from + 1, names.size()));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
