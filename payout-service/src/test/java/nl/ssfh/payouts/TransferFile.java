package nl.ssfh.payouts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ssfh.contracts.Money;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A payment file as the bank reads it. */
public record TransferFile(String xml, String messageId, String executionDate, List<Transfer> transfers) {

    public static TransferFile read(String xml) {
        var document = parse(xml);
        var found = document.getElementsByTagName("CdtTrfTxInf");
        return new TransferFile(
                xml,
                text(document.getDocumentElement(), "MsgId"),
                text((Element) document.getElementsByTagName("ReqdExctnDt").item(0), "Dt"),
                IntStream.range(0, found.getLength())
                        .mapToObj(at -> transfer((Element) found.item(at)))
                        .toList());
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalArgumentException("No payment file: " + xml, e);
        }
    }

    private static Transfer transfer(Element element) {
        return new Transfer(
                text(element, "EndToEndId"),
                Money.euros(text(element, "InstdAmt")).cents(),
                text(element, "IBAN"),
                text(element, "Ustrd"));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    public long cents() {
        return transfers.stream().mapToLong(Transfer::cents).sum();
    }

    /** One transaction. */
    public record Transfer(String endToEndId, long cents, String iban, String remittance) {}
}
