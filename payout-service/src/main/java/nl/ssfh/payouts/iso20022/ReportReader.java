package nl.ssfh.payouts.iso20022;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.HeardReport;
import nl.ssfh.payouts.bank.domain.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a bank report of any kind and version we know, line by line, in constant memory.
 *
 * <p>Tolerant but loud: what can be read is handed on, what cannot is named.
 */
public final class ReportReader {

    private static final String STANDARD = "urn:iso:std:iso:20022:tech:xsd:";
    private static final List<String> VERSIONS = List.of(
            "pain.002.001.03",
            "pain.002.001.10",
            "camt.053.001.02",
            "camt.053.001.08",
            "camt.054.001.02",
            "camt.054.001.08");

    private final HeardReport heard;
    private @Nullable ReportKind kind;
    private boolean anything;

    private ReportReader(HeardReport heard) {
        this.heard = heard;
    }

    /** Throws {@link UnreadableReport} when nothing can be read, or when the file looks like an attack. */
    public static ReportKind read(InputStream in, HeardReport heard) {
        return new ReportReader(heard).read(in);
    }

    private ReportKind read(InputStream in) {
        try {
            XmlIn.read(in, this::leftOut, this::document);
        } catch (UnreadableReport e) {
            if (kind == null || !anything) {
                throw e;
            }
            leftOut(e);
        }
        if (kind == null) {
            throw new UnreadableReport("This file is empty.", "Dit bestand is leeg.");
        }
        return kind;
    }

    private void leftOut(UnreadableReport e) {
        if (e.isRefused()) {
            throw e;
        }
        heard.unread(e.english(), e.dutch());
    }

    private void document(XmlIn xml) throws XMLStreamException {
        var found = kind(xml);
        kind = kind == null ? found : kind;
        if (found == ReportKind.PAIN_002) {
            new Pain002Reader(xml, this::line).read();
        } else {
            new StatementReader(xml, found, new Noted()).read();
        }
    }

    private void line(BankLine line) {
        anything = true;
        heard.line(line);
    }

    private static ReportKind kind(XmlIn xml) {
        var name = xml.namespace().startsWith(STANDARD) ? xml.namespace().substring(STANDARD.length()) : "";
        if (!VERSIONS.contains(name)) {
            var allowed = String.join(", ", VERSIONS);
            throw xml.wrong("the file must be one of " + allowed, "het bestand moet een van deze zijn: " + allowed);
        }
        return switch (name.substring(0, 8)) {
            case "pain.002" -> ReportKind.PAIN_002;
            case "camt.053" -> ReportKind.CAMT_053;
            default -> ReportKind.CAMT_054;
        };
    }

    /** Hands on, and notes that something could be read. */
    private final class Noted implements HeardReport {

        @Override
        public void begin() {
            heard.begin();
        }

        @Override
        public void line(BankLine line) {
            ReportReader.this.line(line);
        }

        @Override
        public void end(BankStatement statement) {
            anything |= !statement.partly();
            heard.end(statement);
        }

        @Override
        public void unread(String english, String dutch) {
            heard.unread(english, dutch);
        }
    }
}
