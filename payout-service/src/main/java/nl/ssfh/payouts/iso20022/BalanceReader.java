package nl.ssfh.payouts.iso20022;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** Reads one balance of a statement. */
final class BalanceReader {

    private final XmlIn xml;
    private @Nullable String type;
    private @Nullable Money amount;
    private boolean debit;
    private @Nullable LocalDate on;

    BalanceReader(XmlIn xml) {
        this.xml = xml;
    }

    void read(StatementSum sum) throws XMLStreamException {
        xml.children(name -> {
            switch (name) {
                case "Tp" -> xml.child("CdOrPrtry", () -> type = Values.code(xml));
                case "Amt" -> amount = Values.amount(xml);
                case "CdtDbtInd" -> debit = xml.text().equals("DBIT");
                case "Dt" -> on = Values.dateChoice(xml);
                default -> xml.skip();
            }
        });
        if (type == null || amount == null) {
            return;
        }
        var balance = debit ? amount.negated() : amount;
        switch (type) {
            case "OPBD", "PRCD" -> sum.opening(balance);
            case "CLBD" -> sum.closing(balance, on);
            case "ITBD" -> sum.between(balance);
            default -> {}
        }
    }
}
