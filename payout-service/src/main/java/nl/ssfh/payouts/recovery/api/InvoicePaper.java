package nl.ssfh.payouts.recovery.api;

import java.util.List;
import nl.ssfh.payouts.recovery.domain.Invoice;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.statement.api.Paper;
import nl.ssfh.payouts.statement.api.Paper.Fact;
import nl.ssfh.platform.words.Words;

/**
 * An invoice as a document.
 *
 * @param payTo the account of the fund
 */
record InvoicePaper(Words words, Invoice invoice, Recovery recovery, String payTo) {

    Paper paper() {
        return new Paper(
                words.language(),
                words.say("invoice.title", invoice.reference()),
                List.of(
                        fact("invoice.practice", invoice.practice().toString()),
                        fact("invoice.date", words.date(invoice.issuedOn())),
                        fact("invoice.for", words.word("fee", recovery.fee()) + ", " + words.month(recovery.month())),
                        fact("invoice.amount", words.euros(invoice.amount())),
                        fact("invoice.open", words.euros(invoice.open())),
                        fact("invoice.due", words.date(invoice.dueOn())),
                        fact("invoice.account", payTo),
                        fact("invoice.reference", invoice.reference())),
                List.of(
                        words.say(invoice.withdrawnOn() == null ? "invoice.pay" : "invoice.withdrawn"),
                        words.say("invoice.why"),
                        words.say("invoice.trouble")),
                List.of());
    }

    private Fact fact(String name, String value) {
        return new Fact(words.say(name), value);
    }
}
