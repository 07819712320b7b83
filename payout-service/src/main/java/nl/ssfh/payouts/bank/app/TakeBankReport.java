package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a report of the bank: first the whole file, then all that it says, in one transaction. */
@ApplicationScoped
public class TakeBankReport {

    private final ApplyBankReport applyBankReport;
    private final long largest;

    TakeBankReport(ApplyBankReport applyBankReport, @ConfigProperty(name = "ssfh.payouts.report-bytes") long largest) {
        this.applyBankReport = applyBankReport;
        this.largest = largest;
    }

    /** Of a file of which nothing can be read an officer hears. */
    void unread(String name, Instant written, String by) {
        applyBankReport.unread(name, written, by);
    }

    public TakenReport take(InputStream content, String by) {
        try (var file = SpooledFile.of(content, largest)) {
            return applyBankReport.apply(file, by);
        }
    }
}
