package nl.ssfh.payouts.iso20022;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.CreditTransfer;

/**
 * Writes a SEPA credit transfer file, pain.001.001.09, transaction by transaction. No party has an address: banks
 * refuse unstructured ones.
 */
public final class Pain001Writer implements AutoCloseable {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int REMITTANCE = 140;

    private final XmlOut xml;
    private final Head head;

    public Pain001Writer(OutputStream out, Head head) throws IOException {
        this.head = head;
        try {
            xml = new XmlOut(new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.begin("Document", NAMESPACE);
            xml.open("CstmrCdtTrfInitn");
            header();
            payment();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void header() throws XMLStreamException {
        xml.open("GrpHdr");
        xml.text("MsgId", head.messageId());
        xml.text("CreDtTm", head.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
        sums();
        xml.open("InitgPty").text("Nm", EpcText.of(head.debtorName(), NAME)).close();
        xml.close();
    }

    private void payment() throws XMLStreamException {
        xml.open("PmtInf");
        xml.text("PmtInfId", head.messageId());
        xml.text("PmtMtd", "TRF");
        xml.text("BtchBookg", "false");
        sums();
        xml.open("PmtTpInf").open("SvcLvl").text("Cd", "SEPA").close().close();
        xml.open("ReqdExctnDt").text("Dt", head.executionDate().toString()).close();
        xml.open("Dbtr").text("Nm", EpcText.of(head.debtorName(), NAME)).close();
        account("DbtrAcct", head.debtorIban());
        xml.open("DbtrAgt").open("FinInstnId").open("Othr").text("Id", "NOTPROVIDED");
        xml.close().close().close();
        xml.text("ChrgBr", "SLEV");
    }

    private void sums() throws XMLStreamException {
        xml.text("NbOfTxs", String.valueOf(head.transactions()));
        xml.text("CtrlSum", head.total().decimal());
    }

    private void account(String role, String iban) throws XMLStreamException {
        xml.open(role).open("Id").text("IBAN", iban).close().close();
    }

    public void add(CreditTransfer transfer) {
        try {
            xml.open("CdtTrfTxInf");
            xml.open("PmtId").text("EndToEndId", transfer.endToEndId()).close();
            xml.open("Amt");
            xml.amount("InstdAmt", transfer.amount());
            xml.close();
            xml.open("Cdtr").text("Nm", EpcText.of(transfer.holder(), NAME)).close();
            account("CdtrAcct", transfer.iban());
            xml.open("RmtInf")
                    .text("Ustrd", EpcText.of(transfer.remittance(), REMITTANCE))
                    .close();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write " + transfer, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What holds for every transaction of the file. */
    public record Head(
            String messageId,
            Instant createdAt,
            LocalDate executionDate,
            String debtorName,
            String debtorIban,
            int transactions,
            Money total) {}
}
