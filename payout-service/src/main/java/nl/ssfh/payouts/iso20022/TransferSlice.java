package nl.ssfh.payouts.iso20022;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Cuts one transaction out of a file of credit transfers, as it stands there. */
public final class TransferSlice {

    private static final String TRANSACTION = "CdtTrfTxInf";

    private TransferSlice() {}

    /** The element of the transaction; nothing when the file has none of that id. */
    public static Optional<String> of(InputStream file, String endToEndId) {
        try {
            var factory = new WstxInputFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var events = factory.createXMLEventReader(file);
            var transaction = new ArrayList<XMLEvent>();
            while (events.hasNext()) {
                var event = events.nextEvent();
                if (!transaction.isEmpty() || begins(event)) {
                    transaction.add(event);
                }
                if (ends(event)) {
                    if (isAbout(transaction, endToEndId)) {
                        return Optional.of(text(transaction));
                    }
                    transaction.clear();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("No file of credit transfers", e);
        }
    }

    private static boolean begins(XMLEvent event) {
        return event.isStartElement()
                && event.asStartElement().getName().getLocalPart().equals(TRANSACTION);
    }

    private static boolean ends(XMLEvent event) {
        return event.isEndElement()
                && event.asEndElement().getName().getLocalPart().equals(TRANSACTION);
    }

    private static boolean isAbout(List<XMLEvent> transaction, String endToEndId) {
        for (int at = 0; at < transaction.size() - 1; at++) {
            var event = transaction.get(at);
            if (event.isStartElement()
                    && event.asStartElement().getName().getLocalPart().equals("EndToEndId")) {
                return transaction.get(at + 1).asCharacters().getData().equals(endToEndId);
            }
        }
        return false;
    }

    private static String text(List<XMLEvent> transaction) throws XMLStreamException {
        var text = new StringWriter();
        var writer = new WstxOutputFactory().createXMLEventWriter(text);
        for (var event : transaction) {
            writer.add(event);
        }
        writer.close();
        return text.toString();
    }
}
