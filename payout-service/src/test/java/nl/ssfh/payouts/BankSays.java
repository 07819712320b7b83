package nl.ssfh.payouts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the reports of a bank, right or wrong as a test needs them. */
public final class BankSays {

    public static final String OWN_IBAN = "NL03SSFH0000000001";
    private static int written;

    private BankSays() {}

    /** What becomes of single transactions of a file. */
    public static String status(String message, List<Status> statuses) {
        var transactions = statuses.stream().map(BankSays::transaction).collect(Collectors.joining());
        return pain002(message, "<GrpSts>PART</GrpSts>", transactions);
    }

    /** What becomes of a file as a whole. */
    public static String status(String message, String code, @Nullable String reason) {
        return pain002(message, "<GrpSts>%s</GrpSts>%s".formatted(code, reason(reason)), "");
    }

    /** The same with the status of a transaction in it. */
    public static String within(String report, Status status) {
        return report.replace("</OrgnlPmtInfAndSts>", transaction(status) + "</OrgnlPmtInfAndSts>");
    }

    private static String pain002(String message, String group, String transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
                  <CstmrPmtStsRpt>
                    <GrpHdr><MsgId>R%d</MsgId><CreDtTm>2024-09-25T18:00:00</CreDtTm></GrpHdr>
                    <OrgnlGrpInfAndSts>
                      <OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s
                    </OrgnlGrpInfAndSts>
                    <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                  </CstmrPmtStsRpt>
                </Document>
                """.formatted(++written, message, group, message, transactions);
    }

    private static String transaction(Status status) {
        return "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>"
                .formatted(status.endToEndId(), status.code(), reason(status.reason()));
    }

    private static String reason(@Nullable String code) {
        return code == null ? "" : "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf>".formatted(code);
    }

    /** A statement of the fund's account that adds up. */
    public static String statement(List<Entry> entries) {
        return StatementFile.of(entries).xml();
    }

    public static String statement(String account, long openingCents, List<Entry> entries, long closingCents) {
        return StatementFile.of(entries)
                .account(account)
                .balances("2024-09-25", openingCents, closingCents)
                .xml();
    }

    /** What a bank says of one transaction before it books. */
    public record Status(
            String endToEndId, String code, @Nullable String reason) {}

    /**
     * One line of a statement.
     *
     * @param signed cents, below zero for money that leaves
     */
    public record Entry(
            @Nullable String reference,
            long signed,
            @Nullable String endToEndId,
            @Nullable String iban,
            @Nullable String returnReason) {

        public static Entry paid(@Nullable String reference, String endToEndId, long cents) {
            return new Entry(reference, -cents, endToEndId, null, null);
        }

        public static Entry returned(String reference, String endToEndId, long cents, String reason) {
            return new Entry(reference, cents, endToEndId, null, reason);
        }

        String xml() {
            return "<Ntry>%s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2024-09-25</Dt></BookgDt>%s<NtryDtls><TxDtls>%s%s%s%s</TxDtls></NtryDtls></Ntry>\n"
                    .formatted(
                            StatementFile.amount(signed),
                            optional("<AcctSvcrRef>%s</AcctSvcrRef>", reference),
                            optional("<Refs><EndToEndId>%s</EndToEndId></Refs>", endToEndId),
                            StatementFile.amount(signed),
                            optional("<RltdPties><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></RltdPties>", iban),
                            optional("<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>", returnReason));
        }

        private static String optional(String form, @Nullable String value) {
            return value == null ? "" : form.replace("%s", value);
        }
    }
}
