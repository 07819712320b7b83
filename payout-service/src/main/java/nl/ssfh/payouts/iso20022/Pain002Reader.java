package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.Suspense;
import org.jspecify.annotations.Nullable;

/** Reads what becomes of our orders, pain.002.001.10 or .03: of a whole file, or of single transactions. */
final class Pain002Reader {

    private final XmlIn xml;
    private final Consumer<BankLine> lines;
    private @Nullable LocalDate saidOn;
    private String message = "";
    private String reasonOfFile = BankLine.NO_REASON;
    private @Nullable Status ofGroup;

    Pain002Reader(XmlIn xml, Consumer<BankLine> lines) {
        this.xml = xml;
        this.lines = lines;
    }

    void read() throws XMLStreamException {
        try {
            xml.child("CstmrPmtStsRpt", () -> xml.children(this::part));
        } finally {
            xml.guarded(this::endGroup);
        }
    }

    private void part(String name) throws XMLStreamException {
        switch (name) {
            case "GrpHdr" -> xml.child("CreDtTm", () -> saidOn = Values.date(xml));
            case "OrgnlGrpInfAndSts" -> xml.guarded(this::group);
            case "OrgnlPmtInfAndSts" -> xml.guarded(this::payment);
            default -> xml.skip();
        }
    }

    private void group() throws XMLStreamException {
        var status = new Status(BankLine.NO_REASON);
        xml.children(name -> {
            switch (name) {
                case "OrgnlMsgId" -> message = Values.id(xml);
                case "GrpSts" -> status.code = xml.text();
                case "StsRsnInf" -> status.reason = Values.reason(xml);
                default -> xml.skip();
            }
        });
        reasonOfFile = status.reason;
        ofGroup = status;
    }

    private void payment() throws XMLStreamException {
        var status = new Status(reasonOfFile);
        xml.children(name -> {
            switch (name) {
                case "PmtInfSts" -> status.code = xml.text();
                case "StsRsnInf" -> status.reason = Values.reason(xml);
                case "TxInfAndSts" -> xml.guarded(() -> transaction(new Status(status.reason)));
                default -> xml.skip();
            }
        });
        var around = ofGroup;
        if (around != null && around.reason.equals(BankLine.NO_REASON)) {
            around.reason = status.reason;
        }
        ofFile(status);
    }

    /** Comes last: a bank may give the reason for it only further down. */
    private void endGroup() {
        if (ofGroup != null) {
            ofFile(ofGroup);
        }
    }

    private void transaction(Status status) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "OrgnlEndToEndId" -> status.endToEndId = Values.id(xml);
                case "TxSts" -> status.code = xml.text();
                case "StsRsnInf" -> status.reason = Values.reason(xml);
                case "OrgnlTxRef" -> original(status);
                default -> xml.skip();
            }
        });
        if (status.code != null) {
            emit(status, status.code, status.endToEndId == null ? Suspense.UNKNOWN_LINE : null);
        }
    }

    private void original(Status status) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Amt" -> xml.child("InstdAmt", () -> status.amount = Values.amount(xml));
                case "CdtrAcct" -> status.iban = Values.iban(xml);
                default -> xml.skip();
            }
        });
    }

    /** PART says only that the transactions speak for themselves. */
    private void ofFile(Status status) {
        if (status.code != null && !status.code.equals("PART")) {
            emit(status, status.code, null);
        }
    }

    private void emit(Status status, String code, @Nullable Suspense doubt) {
        var news = BankNews.ofStatus(code).orElse(null);
        boolean twice = news == BankNews.REJECTED && BankReason.of(status.reason) == BankReason.DUPLICATE;
        var key = LineKey.of("pain.002", message, status.endToEndId, twice ? code + " twice" : code);
        lines.accept(new BankLine(
                key,
                news,
                status.endToEndId,
                message,
                null,
                status.amount,
                null,
                status.iban,
                null,
                day(),
                news == BankNews.REJECTED ? status.reason : null,
                Values.tidy(code),
                news == null ? Suspense.UNKNOWN_STATUS : twice ? Suspense.REFUSED_AS_DUPLICATE : doubt));
    }

    private LocalDate day() {
        if (saidOn == null) {
            throw xml.wrong("the group header has no CreDtTm", "de groepskop heeft geen CreDtTm");
        }
        return saidOn;
    }

    /** What stands in one block, until it is read wholly. */
    private static final class Status {
        private @Nullable String code;
        private String reason;
        private @Nullable String endToEndId;
        private @Nullable Money amount;
        private @Nullable String iban;

        /** Without a reason of its own it has that of the block around it. */
        Status(String reasonAround) {
            reason = reasonAround;
        }
    }
}
