package nl.ssfh.payouts.receipt.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.payouts.receipt.domain.Dispute;
import nl.ssfh.payouts.receipt.domain.Disputes;
import nl.ssfh.payouts.receipt.domain.PlacementMonth;
import nl.ssfh.payouts.receipt.domain.Receipts;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.outbox.Outbox;

/** Keeps what practice and student say of a stipend, and makes a task of it when they do not say the same. */
@ApplicationScoped
public class TakeReceipt {

    private final Receipts receipts;
    private final Disputes disputes;
    private final Outbox outbox;
    private final PayCalendar calendar;

    TakeReceipt(Receipts receipts, Disputes disputes, Outbox outbox, PayCalendar calendar) {
        this.receipts = receipts;
        this.disputes = disputes;
        this.outbox = outbox;
        this.calendar = calendar;
    }

    @Transactional
    public void on(StipendReceiptReported reported) {
        var today = calendar.today();
        if (receipts.keep(reported, today).differs()) {
            dispute(reported);
        } else {
            disputes.solve(new PlacementMonth(reported.placement(), reported.month()), today);
        }
    }

    private void dispute(StipendReceiptReported reported) {
        var dispute = new Dispute(
                Ids.next(), reported.placement(), reported.practice(), reported.month(), calendar.today(), null, null);
        if (disputes.open(dispute)) {
            outbox.add(new ReceiptDisputed(
                    dispute.placement(), dispute.practice(), dispute.month(), dispute.disputedOn()));
        }
    }

    @Transactional
    public void on(StudentForgotten forgotten) {
        disputes.forget(forgotten.placement());
    }
}
