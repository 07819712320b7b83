package nl.ssfh.payouts.iso20022;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.payouts.bank.domain.BankLine;
import org.jspecify.annotations.Nullable;

/** Reads what was booked on our account, camt.053.001.08: one or more statements, each of which must add up. */
final class Camt053Reader {

    private final XmlIn xml;
    private final Consumer<BankLine> lines;

    Camt053Reader(XmlIn xml, Consumer<BankLine> lines) {
        this.xml = xml;
        this.lines = lines;
    }

    void read() throws XMLStreamException {
        xml.child("BkToCstmrStmt", () -> xml.child("Stmt", this::statement));
    }

    private void statement() throws XMLStreamException {
        var sum = new StatementSum();
        var account = new @Nullable String[1];
        var entryLines = new EntryLines(lines);
        xml.children(name -> {
            switch (name) {
                case "Id" -> sum.statement(xml.text());
                case "Acct" -> account[0] = Values.iban(xml);
                case "Bal" -> new BalanceReader(xml).read(sum);
                case "Ntry" -> {
                    var entry = new EntryReader(xml).read();
                    if (entry.isBooked()) {
                        sum.add(entry);
                        entryLines.emit(entry, account[0]);
                    }
                }
                default -> xml.skip();
            }
        });
        sum.check();
    }
}
