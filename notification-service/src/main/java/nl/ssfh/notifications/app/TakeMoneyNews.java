package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.notifications.domain.MoneyNews;
import nl.ssfh.notifications.domain.OfficerNews;

/** Takes where money is, for those who wait for it and for those who look after it. */
@ApplicationScoped
public class TakeMoneyNews {

    private final Tell tell;

    TakeMoneyNews(Tell tell) {
        this.tell = tell;
    }

    public void on(InstalmentsSent event) {
        tell.of(event.placement(), event.practice(), new MoneyNews.InstalmentsSent(event.expectedOn(), event.lines()));
    }

    public void on(InstalmentsHeld event) {
        tell.of(event.placement(), event.practice(), new MoneyNews.InstalmentsHeld(event.heldOn(), event.lines()));
    }

    public void on(RecoveryAsked event) {
        tell.of(
                event.placement(),
                event.practice(),
                new MoneyNews.RecoveryAsked(
                        event.recovery(), event.fee(), event.month(), event.amount(), event.way(), event.askedOn()));
    }

    public void on(ReceiptDisputed event) {
        tell.of(event.placement(), event.practice(), new MoneyNews.ReceiptDisputed(event.month(), event.disputedOn()));
    }

    public void on(RunPrepared event) {
        tell.officers(
                event.run(),
                new OfficerNews.RunPrepared(
                        event.run(),
                        event.month(),
                        event.transactions(),
                        event.total(),
                        event.executionDate(),
                        event.preparedBy()));
    }

    public void on(SuspenseOpened event) {
        tell.officers(
                event.report(), new OfficerNews.SuspenseOpened(event.report(), event.lines(), event.reportedOn()));
    }

    public void on(BudgetReached event) {
        tell.officers(
                event.budget(),
                new OfficerNews.BudgetReached(
                        event.budget(),
                        event.year(),
                        event.fee(),
                        event.percent(),
                        event.available(),
                        event.reserved()));
    }
}
