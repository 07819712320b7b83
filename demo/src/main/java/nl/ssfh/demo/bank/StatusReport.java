package nl.ssfh.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Writes a pain.002.001.10: what the bank accepts of a payment file, and which transfers it rejects. */
final class StatusReport {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    private final Xml xml = new Xml(NAMESPACE, "CstmrPmtStsRpt");
    private final PaymentOrder order;
    private final List<Payment> payments;

    private StatusReport(PaymentOrder order, List<Payment> payments) {
        this.order = order;
        this.payments = payments;
    }

    /** @param payments what becomes of each transfer of the file */
    static String of(PaymentOrder order, List<Payment> payments, String messageId, LocalDate day) {
        var report = new StatusReport(order, payments);
        report.header(messageId, day);
        report.whole(status(payments), () -> {});
        order.groups().forEach(report::group);
        return report.xml.end();
    }

    /** Of a message that came before: nothing of it is executed, and what came before goes on. */
    static String ofDuplicate(PaymentOrder order, String messageId, LocalDate day) {
        var report = new StatusReport(order, List.of());
        report.header(messageId, day);
        report.whole("RJCT", () -> report.reason("AM05"));
        return report.xml.end();
    }

    private void header(String messageId, LocalDate day) {
        xml.in("GrpHdr", () -> xml.text("MsgId", messageId).text("CreDtTm", day + "T18:00:00"));
    }

    private void whole(String status, Runnable why) {
        var transfers = order.transfers();
        long cents = transfers.stream().mapToLong(Transfer::cents).sum();
        xml.in("OrgnlGrpInfAndSts", () -> {
            xml.text("OrgnlMsgId", order.messageId())
                    .text("OrgnlMsgNmId", "pain.001.001.09")
                    .text("OrgnlNbOfTxs", transfers.size())
                    .text("OrgnlCtrlSum", BigDecimal.valueOf(cents, 2))
                    .text("GrpSts", status);
            why.run();
        });
    }

    private void reason(String code) {
        xml.in("StsRsnInf", () -> xml.in("Rsn", () -> xml.text("Cd", code)));
    }

    private void group(PaymentOrder.Group group) {
        var own = payments.stream()
                .filter(payment -> payment.groupId().equals(group.id()))
                .toList();
        xml.in("OrgnlPmtInfAndSts", () -> {
            xml.text("OrgnlPmtInfId", group.id()).text("PmtInfSts", status(own));
            own.stream().filter(StatusReport::isRejected).forEach(this::rejected);
        });
    }

    private void rejected(Payment payment) {
        xml.in("TxInfAndSts", () -> {
            xml.text("OrgnlEndToEndId", payment.transfer().endToEndId()).text("TxSts", "RJCT");
            reason(String.valueOf(payment.reason()));
        });
    }

    private static String status(List<Payment> payments) {
        long rejected = payments.stream().filter(StatusReport::isRejected).count();
        if (rejected == 0) {
            return "ACCP";
        }
        return rejected == payments.size() ? "RJCT" : "PART";
    }

    private static boolean isRejected(Payment payment) {
        return payment.fate() == Payment.Fate.REJECTED;
    }
}
