package nl.ssfh.payouts.xaf;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.payouts.iso20022.XmlOut;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.Movements;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger of a book year as an auditfile, entry by entry, in the order that its schema asks for: practices,
 * then {@link #begin}, and of each journal its entries transaction by transaction. Practices are told by their ids, which are
 * no personal data; ids lose their dashes, for the standard allows 35 characters.
 */
public final class AuditfileWriter implements AutoCloseable {

    private static final String NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";

    private final XmlOut xml;
    private final AuditfileFront front;
    private boolean inJournal;

    @Nullable
    private UUID transaction;

    public AuditfileWriter(OutputStream out, AuditfileHead head) throws IOException {
        try {
            xml = new XmlOut(new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.begin("auditfile", NAMESPACE);
            front = new AuditfileFront(xml, head);
            front.begin();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Somebody to whom the fund pays: a supplier. */
    public void practice(UUID id) {
        writing(() -> xml.open("customerSupplier")
                .text("custSupID", plain(id))
                .text("custSupTp", "S")
                .close());
    }

    /** All that stands before the journals. */
    public void begin() {
        writing(() -> {
            xml.close();
            front.end();
        });
    }

    /** What follows until the next stands in this journal. */
    public void journal(Journal journal) {
        writing(() -> {
            endJournal();
            xml.open("journal")
                    .text("jrnID", journal.name())
                    .text("desc", journal.nl())
                    .text("jrnTp", journal.type());
            inJournal = true;
        });
    }

    public void add(LedgerLine line) {
        writing(() -> {
            if (!line.transaction().equals(transaction)) {
                endTransaction();
                beginTransaction(line);
            }
            xml.open("trLine")
                    .text("nr", String.valueOf(line.number()))
                    .text("accID", line.account().name());
            xml.text("docRef", plain(line.document()))
                    .text("effDate", line.bookedOn().toString());
            xml.text("desc", Movements.nl(line));
            front.amount(line.amount());
            var about = line.about();
            if (about != null) {
                xml.text("custSupID", plain(about.practice())).text("invRef", plain(about.instalment()));
            }
            xml.close();
        });
    }

    private void beginTransaction(LedgerLine line) throws XMLStreamException {
        transaction = line.transaction();
        xml.open("transaction").text("nr", plain(line.transaction())).text("desc", Movements.nl(line));
        xml.text("periodNumber", String.valueOf(line.bookedOn().getMonthValue()));
        xml.text("trDt", line.bookedOn().toString());
    }

    private void endTransaction() throws XMLStreamException {
        if (transaction != null) {
            xml.close();
            transaction = null;
        }
    }

    private void endJournal() throws XMLStreamException {
        endTransaction();
        if (inJournal) {
            xml.close();
        }
    }

    private static String plain(UUID id) {
        return id.toString().replace("-", "");
    }

    private static void writing(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write the auditfile", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            endJournal();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
