package nl.ssfh.payouts.iso20022;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.HeardReport;

/** Remembers all that a report says. */
final class HeardAll implements HeardReport {

    final List<BankLine> lines = new ArrayList<>();
    final List<BankStatement> statements = new ArrayList<>();
    final List<String> unread = new ArrayList<>();
    private int begun;

    static HeardAll of(String xml) {
        return of(xml.strip().getBytes(UTF_8));
    }

    static HeardAll of(byte[] file) {
        var heard = new HeardAll();
        ReportReader.read(new ByteArrayInputStream(file), heard);
        return heard;
    }

    @Override
    public void begin() {
        begun++;
    }

    @Override
    public void line(BankLine line) {
        lines.add(line);
    }

    @Override
    public void end(BankStatement statement) {
        statements.add(statement);
        if (statements.size() != begun) {
            throw new IllegalStateException("A statement ends that did not begin");
        }
    }

    @Override
    public void unread(String english, String dutch) {
        unread.add(english + " / " + dutch);
    }
}
