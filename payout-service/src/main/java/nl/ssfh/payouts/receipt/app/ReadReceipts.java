package nl.ssfh.payouts.receipt.app;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.receipt.domain.Dispute;
import nl.ssfh.payouts.receipt.domain.Disputes;
import nl.ssfh.payouts.receipt.domain.KnownReceipts;
import nl.ssfh.payouts.receipt.domain.ReceiptShare;
import nl.ssfh.payouts.receipt.domain.Receipts;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.platform.problem.Problem;

/** Reads what became of stipends after they were paid. */
@ApplicationScoped
public class ReadReceipts {

    private final Receipts receipts;
    private final Disputes disputes;

    ReadReceipts(Receipts receipts, Disputes disputes) {
        this.receipts = receipts;
        this.disputes = disputes;
    }

    @Transactional
    public KnownReceipts of(List<Instalment> lines) {
        return new KnownReceipts(
                receipts.of(lines.stream().map(Instalment::placement).collect(toSet())));
    }

    @Transactional
    public List<ReceiptShare> shares(MonthRange months) {
        return receipts.shares(months);
    }

    @Transactional
    public Dispute dispute(UUID id) {
        return disputes.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Dispute> disputes(boolean onlyOpen, UUID after, int limit) {
        return disputes.page(onlyOpen, after, limit);
    }
}
