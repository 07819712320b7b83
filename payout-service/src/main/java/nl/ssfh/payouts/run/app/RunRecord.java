package nl.ssfh.payouts.run.app;

import java.util.Map;
import nl.ssfh.payouts.run.domain.Run;

/** What the audit trail keeps of a run: which content it had when somebody put his hand to it. */
final class RunRecord {

    private RunRecord() {}

    static Map<String, Object> of(Run run) {
        return Map.of(
                "month", run.month().toString(),
                "lines", run.lines(),
                "transactions", run.transactions(),
                "totalCents", run.total().cents(),
                "contentHash", run.contentHash());
    }
}
