package nl.ssfh.payouts;

import java.util.List;
import java.util.stream.Collectors;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.BankSays.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A statement or notification as a bank may write it, right unless a test says otherwise.
 *
 * @param version such as camt.053.001.08
 * @param sequence absent for a bank that does not count
 * @param closing absent for what opening balance and entries give
 * @param extra written between the balances and the entries
 */
public record StatementFile(
        String version,
        String number,
        @Nullable Integer sequence,
        String account,
        String day,
        long opening,
        @Nullable Long closing,
        List<Entry> entries,
        String extra) {

    private static int written;

    public static StatementFile of(List<Entry> entries) {
        return new StatementFile(
                "camt.053.001.08",
                "S" + ++written,
                null,
                BankSays.OWN_IBAN,
                "2024-09-25",
                100_000_000,
                null,
                entries,
                "");
    }

    public StatementFile version(String other) {
        return new StatementFile(other, number, sequence, account, day, opening, closing, entries, extra);
    }

    public StatementFile number(String other, @Nullable Integer count) {
        return new StatementFile(version, other, count, account, day, opening, closing, entries, extra);
    }

    public StatementFile account(String other) {
        return new StatementFile(version, number, sequence, other, day, opening, closing, entries, extra);
    }

    public StatementFile balances(String on, long from, @Nullable Long to) {
        return new StatementFile(version, number, sequence, account, on, from, to, entries, extra);
    }

    /** Entries that the builder does not know, as they stand. */
    public StatementFile extra(String xml) {
        return new StatementFile(version, number, sequence, account, day, opening, closing, entries, xml);
    }

    public long sum() {
        return entries.stream().mapToLong(Entry::signed).sum();
    }

    public String xml() {
        boolean notifies = version.startsWith("camt.054");
        var root = notifies ? "BkToCstmrDbtCdtNtfctn" : "BkToCstmrStmt";
        var one = notifies ? "Ntfctn" : "Stmt";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><%s>
                <GrpHdr><MsgId>M%d</MsgId><CreDtTm>%sT23:00:00</CreDtTm></GrpHdr>
                <%s><Id>%s</Id>%s<CreDtTm>%sT23:00:00</CreDtTm><Acct><Id><IBAN>%s</IBAN></Id></Acct>
                %s%s%s</%s></%s></Document>
                """.formatted(
                version,
                root,
                ++written,
                day,
                one,
                number,
                sequence == null ? "" : "<ElctrncSeqNb>%d</ElctrncSeqNb>".formatted(sequence),
                day,
                account,
                notifies ? "" : balances(),
                extra,
                entries.stream().map(this::entry).collect(Collectors.joining()),
                one,
                root).strip();
    }

    private String balances() {
        long end = closing == null ? opening + sum() : closing;
        return balance("OPBD", opening, day) + balance("CLBD", end, day);
    }

    public static String balance(String type, long cents, String day) {
        return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp>%s<Dt><Dt>%s</Dt></Dt></Bal>\n"
                .formatted(type, amount(cents), day);
    }

    public static String amount(long cents) {
        return "<Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>"
                .formatted(new Money(Math.abs(cents)).decimal(), cents < 0 ? "DBIT" : "CRDT");
    }

    /** Version .02 has no choice in the status, and the amount of a transaction in other words. */
    private String entry(Entry entry) {
        var xml = entry.xml().replace("2024-09-25", day);
        return version.endsWith(".02")
                ? xml.replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")
                        .replaceAll(
                                "(?<=</Refs>|<TxDtls>)(<Amt .*?</Amt>)<CdtDbtInd>....</CdtDbtInd>",
                                "<AmtDtls><TxAmt>$1</TxAmt></AmtDtls>")
                : xml;
    }
}
