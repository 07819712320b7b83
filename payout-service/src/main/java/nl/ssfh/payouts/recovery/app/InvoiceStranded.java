package nl.ssfh.payouts.recovery.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Map;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.Recoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;

/** Sends an invoice by itself where months went by and nothing came from which a recovery could be kept back. */
@ApplicationScoped
public class InvoiceStranded {

    private static final String REASON = "Nothing is coming to set it off against.";
    private static final String BY = "payout-service";

    private final Recoveries recoveries;
    private final ChangeWay changeWay;
    private final RecoveryTerms terms;
    private final PayCalendar calendar;
    private final Audit audit;

    InvoiceStranded(
            Recoveries recoveries, ChangeWay changeWay, RecoveryTerms terms, PayCalendar calendar, Audit audit) {
        this.recoveries = recoveries;
        this.changeWay = changeWay;
        this.terms = terms;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** After the run of a month is released, which was the last chance; in its transaction. */
    public void after(YearMonth run) {
        var since = run.minusMonths(terms.invoiceAfterMonths() - 1L);
        recoveries.stranded(since, terms.invoiceFrom()).forEach(this::invoice);
    }

    private void invoice(Recovery recovery) {
        changeWay.change(recovery, new Choice(Ids.next(), RecoveryWay.INVOICE, null, REASON, BY, calendar.now()));
        audit.record(
                "invoice",
                "recovery",
                recovery.id(),
                recovery.practice(),
                Map.of("openCents", recovery.open().cents()));
        Log.infof("Recovery %s is invoiced: nothing is coming to set it off against", recovery.id());
    }
}
