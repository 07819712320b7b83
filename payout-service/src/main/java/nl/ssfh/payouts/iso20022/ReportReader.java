package nl.ssfh.payouts.iso20022;

import java.io.InputStream;
import java.util.function.Consumer;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.ReportKind;

/** Reads a bank report of any kind we know, line by line, in constant memory. */
public final class ReportReader {

    private static final String PAIN_002 = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final String CAMT_053 = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    private ReportReader() {}

    /** Hands each line on as it is read; an {@link UnreadableReport} may come after many of them. */
    public static ReportKind read(InputStream in, Consumer<BankLine> lines) {
        var kind = new ReportKind[1];
        XmlIn.read(in, xml -> {
            kind[0] = kind(xml);
            switch (kind[0]) {
                case PAIN_002 -> new Pain002Reader(xml, lines).read();
                case CAMT_053 -> new Camt053Reader(xml, lines).read();
            }
        });
        return kind[0];
    }

    private static ReportKind kind(XmlIn xml) {
        return switch (xml.namespace()) {
            case PAIN_002 -> ReportKind.PAIN_002;
            case CAMT_053 -> ReportKind.CAMT_053;
            default ->
                throw xml.wrong(
                        "the file must be " + PAIN_002 + " or " + CAMT_053,
                        "het bestand moet " + PAIN_002 + " of " + CAMT_053 + " zijn");
        };
    }
}
