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
    private boolean reversal;
    private boolean takenBack;
    private Entry.@Nullable Batch batch;

    EntryReader(XmlIn xml) {
        this.xml = xml;
    }

    Entry read() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Amt" -> amount = Values.amount(xml);
                case "CdtDbtInd" -> direction = direction(xml);
                case "Sts" -> status = xml.allText();
                case "RvslInd" -> reversal = xml.text().equals("true");
                case "BkTxCd" -> takenBack = Values.isReturn(xml);
                case "BookgDt" -> bookedOn = Values.dateChoice(xml);
                case "ValDt" -> valueDate = Values.dateChoice(xml);
                case "AcctSvcrRef" -> reference = xml.text();
                case "NtryDtls" -> details();
                default -> xml.skip();
            }
        });
        var day = bookedOn == null ? valueDate : bookedOn;
        if (amount == null || direction == null || day == null) {
            throw xml.wrong(
                    "this entry has no amount in euros, no CdtDbtInd or no date",
                    "deze mutatie heeft geen bedrag in euro's, geen CdtDbtInd of geen datum");
        }
        return new Entry(amount, direction, status, day, reference, kind(), batch, parts);
    }

    private Entry.Kind kind() {
        return takenBack ? Entry.Kind.RETURN : reversal ? Entry.Kind.REVERSAL : Entry.Kind.ORDINARY;
    }

    private void details() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Btch" -> batch = batch();
                case "TxDtls" -> parts.add(new PartReader(xml).read());
                default -> xml.skip();
            }
        });
    }

    private Entry.Batch batch() throws XMLStreamException {
        var found = new @Nullable String[2];
        var count = new @Nullable Integer[1];
        xml.children(name -> {
            switch (name) {
                case "PmtInfId" -> found[0] = Values.id(xml);
                case "MsgId" -> found[1] = Values.id(xml);
                case "NbOfTxs" -> count[0] = Values.number(xml.text());
                default -> xml.skip();
            }
        });
        return new Entry.Batch(found[0] == null ? found[1] : found[0], count[0]);
    }

    static Direction direction(XmlIn xml) throws XMLStreamException {
        return switch (xml.text()) {
            case "CRDT" -> Direction.CREDIT;
            case "DBIT" -> Direction.DEBIT;
            default -> throw xml.wrong("this must be CRDT or DBIT", "dit moet CRDT of DBIT zijn");
        };
    }
}
