package nl.ssfh.payouts.ledger.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.payouts.ledger.domain.BookChecks;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.ledger.domain.Verification;
import nl.ssfh.payouts.run.app.RunTime;
import org.jspecify.annotations.Nullable;

/** Verifies the ledger, the schedules and the bank files from what is stored. What does not hold is loud in the log. */
@ApplicationScoped
public class VerifyBooks {

    private final BookChecks checks;

    VerifyBooks(BookChecks checks) {
        this.checks = checks;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public Verification verify(@Nullable String knownHead) {
        var found = checks.verify(knownHead);
        found.findings().stream().filter(finding -> !finding.holds()).forEach(VerifyBooks::alarm);
        return found;
    }

    private static void alarm(BookFinding finding) {
        Log.errorf(
                "The books do not hold: %s, %d of %d: %s",
                finding.check(), finding.breaches(), finding.looked(), finding.first());
    }
}
