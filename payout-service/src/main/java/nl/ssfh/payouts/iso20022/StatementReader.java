package nl.ssfh.payouts.iso20022;

import javax.xml.stream.XMLStreamException;
import nl.ssfh.payouts.bank.domain.HeardReport;
import nl.ssfh.payouts.bank.domain.ReportKind;

/** Reads what was booked on an account: the statements of a camt.053, or the notifications of a camt.054. */
final class StatementReader {

    private final XmlIn xml;
    private final ReportKind kind;
    private final HeardReport heard;

    StatementReader(XmlIn xml, ReportKind kind, HeardReport heard) {
        this.xml = xml;
        this.kind = kind;
        this.heard = heard;
    }

    void read() throws XMLStreamException {
        boolean isStatement = kind == ReportKind.CAMT_053;
        var one = isStatement ? "Stmt" : "Ntfctn";
        xml.child(
                isStatement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn",
                () -> xml.child(one, () -> xml.guarded(this::statement)));
    }

    private void statement() throws XMLStreamException {
        var sum = new StatementSum(kind);
        var lines = new EntryLines(heard::line, sum);
        heard.begin();
        try {
            xml.children(name -> part(name, sum, lines));
        } catch (UnreadableReport | XMLStreamException e) {
            sum.partly();
            heard.end(sum.statement());
            throw e;
        }
        heard.end(sum.statement());
    }

    private void part(String name, StatementSum sum, EntryLines lines) throws XMLStreamException {
        switch (name) {
            case "Id" -> sum.number(xml.text());
            case "ElctrncSeqNb" -> sum.sequence(xml.text());
            case "LglSeqNb" -> sum.legalSequence(xml.text());
            case "StmtPgntn", "NtfctnPgntn" -> xml.child("PgNb", () -> sum.page(xml.text()));
            case "CreDtTm" -> sum.madeOn(Values.date(xml));
            case "Acct" -> sum.account(Values.iban(xml));
            case "Bal" -> whole(sum, () -> new BalanceReader(xml).read(sum));
            case "Ntry" -> whole(sum, () -> entry(sum, lines));
            default -> xml.skip();
        }
    }

    private void whole(StatementSum sum, XmlIn.Element element) throws XMLStreamException {
        if (!xml.guarded(element)) {
            sum.partly();
        }
    }

    private void entry(StatementSum sum, EntryLines lines) throws XMLStreamException {
        var entry = new EntryReader(xml).read();
        if (entry.isBooked()) {
            sum.add(entry);
            lines.emit(entry);
        }
    }
}
