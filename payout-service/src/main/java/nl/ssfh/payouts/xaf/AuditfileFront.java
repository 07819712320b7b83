package nl.ssfh.payouts.xaf;

import javax.xml.stream.XMLStreamException;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.iso20022.XmlOut;
import nl.ssfh.payouts.ledger.domain.Account;

/** What stands in an auditfile before its entries. */
final class AuditfileFront {

    /** What is left of cost accounts when a year is over: no account of ours, but the opening balance needs it. */
    static final String EARLIER_RESULTS = "EARLIER_RESULTS";

    private final XmlOut xml;
    private final AuditfileHead head;

    AuditfileFront(XmlOut xml, AuditfileHead head) {
        this.xml = xml;
        this.head = head;
    }

    /** Up to the practices. */
    void begin() throws XMLStreamException {
        header();
        xml.open("company");
        xml.text("companyName", head.company());
        xml.text("taxRegistrationCountry", "NL");
        xml.text("taxRegIdent", head.taxId());
        xml.open("customersSuppliers");
    }

    /** After the practices, up to the journals. */
    void end() throws XMLStreamException {
        accounts();
        periods();
        openingBalance();
        xml.open("transactions");
        totals(head.lines(), head.balance().debit(), head.balance().credit());
    }

    private void header() throws XMLStreamException {
        xml.open("header");
        xml.text("fiscalYear", String.valueOf(head.year().year()));
        xml.text("startDate", head.year().firstDay().toString());
        xml.text("endDate", head.year().lastDay().toString());
        xml.text("curCode", "EUR");
        xml.text("dateCreated", head.createdOn().toString());
        xml.text("softwareDesc", "Mijn-SSFH");
        xml.close();
    }

    private void accounts() throws XMLStreamException {
        xml.open("generalLedger");
        for (var account : Account.values()) {
            account(account.name(), account.nl(), account.isCost() ? "P" : "B");
        }
        account(EARLIER_RESULTS, "Resultaat voorgaande jaren", "B");
        xml.close();
    }

    private void account(String id, String description, String type) throws XMLStreamException {
        xml.open("ledgerAccount")
                .text("accID", id)
                .text("accDesc", description)
                .text("accTp", type)
                .close();
    }

    private void periods() throws XMLStreamException {
        xml.open("periods");
        for (int number = 1; number <= 12; number++) {
            var first = head.year().firstDay().withMonth(number);
            xml.open("period").text("periodNumber", String.valueOf(number));
            xml.text("startDatePeriod", first.toString());
            xml.text("endDatePeriod", first.plusMonths(1).minusDays(1).toString());
            xml.close();
        }
        xml.close();
    }

    private void openingBalance() throws XMLStreamException {
        var lines = OpeningLine.of(head.balance());
        xml.open("openingBalance").text("opBalDate", head.year().firstDay().toString());
        totals(
                lines.size(),
                lines.stream().map(OpeningLine::debit).reduce(Money.ZERO, Money::plus),
                lines.stream().map(OpeningLine::credit).reduce(Money.ZERO, Money::plus));
        for (int at = 0; at < lines.size(); at++) {
            xml.open("obLine")
                    .text("nr", String.valueOf(at + 1))
                    .text("accID", lines.get(at).account());
            amount(lines.get(at).amount());
            xml.close();
        }
        xml.close();
    }

    private void totals(long lines, Money debit, Money credit) throws XMLStreamException {
        xml.text("linesCount", String.valueOf(lines));
        xml.text("totalDebit", debit.decimal());
        xml.text("totalCredit", credit.decimal());
    }

    void amount(Money amount) throws XMLStreamException {
        var credit = amount.belowZero();
        xml.text("amnt", (credit ? amount.negated() : amount).decimal()).text("amntTp", credit ? "C" : "D");
    }
}
