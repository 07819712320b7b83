package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.SuspenseItem;

/** Reads what the bank said and nobody could apply. */
@ApplicationScoped
public class ReadSuspense {

    private final BankReports reports;

    ReadSuspense(BankReports reports) {
        this.reports = reports;
    }

    @Transactional
    public List<SuspenseItem> page(UUID after, int limit) {
        return reports.suspense(after, limit);
    }
}
