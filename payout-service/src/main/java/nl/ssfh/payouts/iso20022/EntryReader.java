package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.Direction;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a statement, with its transactions. */
final class EntryReader {

    private final XmlIn xml;
    private final List<Entry.Part> parts = new ArrayList<>();
    private @Nullable Money amount;
    private @Nullable Direction direction;
    private String status = "BOOK";
    private @Nullable LocalDate bookedOn;
    private @Nullable LocalDate valueDate;
    private @Nullable String reference;

    EntryReader(XmlIn xml) {
        this.xml = xml;
    }

    Entry read() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Amt" -> amount = Values.amount(xml);
                case "CdtDbtInd" -> direction = direction(xml);
                case "Sts" -> status = status(xml);
                case "BookgDt" -> bookedOn = Values.dateChoice(xml);
                case "ValDt" -> valueDate = Values.dateChoice(xml);
                case "AcctSvcrRef" -> reference = xml.text();
                case "NtryDtls" -> xml.child("TxDtls", () -> parts.add(new PartReader(xml).read()));
                default -> xml.skip();
            }
        });
        var day = bookedOn == null ? valueDate : bookedOn;
        if (amount == null || direction == null || day == null) {
            throw xml.wrong(
                    "this entry has no amount in euros, no CdtDbtInd or no date",
                    "deze mutatie heeft geen bedrag in euro's, geen CdtDbtInd of geen datum");
        }
        return new Entry(amount, direction, status, day, reference, parts);
    }

    static Direction direction(XmlIn xml) throws XMLStreamException {
        return switch (xml.text()) {
            case "CRDT" -> Direction.CREDIT;
            case "DBIT" -> Direction.DEBIT;
            default -> throw xml.wrong("this must be CRDT or DBIT", "dit moet CRDT of DBIT zijn");
        };
    }

    private static String status(XmlIn xml) throws XMLStreamException {
        var code = Values.code(xml);
        return code == null ? "" : code;
    }
}
