package nl.ssfh.payouts.iso20022;

import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.Direction;
import org.jspecify.annotations.Nullable;

/** Reads one transaction of an entry. */
final class PartReader {

    private final XmlIn xml;
    private @Nullable String reference;
    private @Nullable String endToEndId;
    private @Nullable String payment;
    private @Nullable String message;
    private @Nullable Money amount;
    private @Nullable Direction direction;
    private @Nullable String iban;
    private @Nullable String returnReason;
    private boolean takenBack;

    PartReader(XmlIn xml) {
        this.xml = xml;
    }

    Entry.Part read() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Refs" -> references();
                case "Amt" -> amount = Values.amount(xml);
                case "AmtDtls" -> amountDetails();
                case "CdtDbtInd" -> direction = EntryReader.direction(xml);
                case "RltdPties" -> xml.child("CdtrAcct", () -> iban = Values.iban(xml));
                case "RtrInf" -> returnReason = Values.reason(xml);
                case "BkTxCd" -> takenBack = Values.isReturn(xml);
                default -> xml.skip();
            }
        });
        var file = payment == null ? message : payment;
        var reason = returnReason == null && takenBack ? BankLine.NO_REASON : returnReason;
        return new Entry.Part(reference, endToEndId, file, amount, direction, iban, reason);
    }

    private void references() throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "AcctSvcrRef" -> reference = xml.text();
                case "EndToEndId" -> endToEndId = Values.id(xml);
                case "PmtInfId" -> payment = Values.id(xml);
                case "MsgId" -> message = Values.id(xml);
                default -> xml.skip();
            }
        });
    }

    /** Some banks say the amount only here. */
    private void amountDetails() throws XMLStreamException {
        xml.child(
                "TxAmt",
                () -> xml.child("Amt", () -> {
                    var said = Values.amount(xml);
                    amount = amount == null ? said : amount;
                }));
    }
}
