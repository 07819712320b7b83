package nl.ssfh.payouts.ledger.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ssfh.payouts.ledger.domain.Balance;
import nl.ssfh.payouts.ledger.domain.Ledger;

/** Reads the ledger. */
@ApplicationScoped
public class ReadLedger {

    private final Ledger ledger;

    ReadLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    @Transactional
    public List<Balance> balances() {
        return ledger.balances();
    }
}
