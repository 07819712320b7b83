package nl.ssfh.payouts.ledger.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.ssfh.payouts.ledger.domain.BookYear;
import nl.ssfh.payouts.ledger.domain.GeneralLedger;
import nl.ssfh.payouts.ledger.domain.GeneralLedger.KindCount;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import nl.ssfh.payouts.ledger.domain.TrialBalance;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.xaf.AuditfileHead;
import nl.ssfh.payouts.xaf.AuditfileWriter;
import nl.ssfh.payouts.xaf.Journal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the ledger of a book year as an auditfile: all of it as it stood at one moment. */
@ApplicationScoped
public class WriteAuditfile {

    private final GeneralLedger books;
    private final PayCalendar calendar;
    private final String company;
    private final Optional<String> taxId;

    WriteAuditfile(
            GeneralLedger books,
            PayCalendar calendar,
            @ConfigProperty(name = "ssfh.payouts.debtor.name") String company,
            @ConfigProperty(name = "ssfh.payouts.auditfile.tax-id") Optional<String> taxId) {
        this.books = books;
        this.calendar = calendar;
        this.company = company;
        this.taxId = taxId;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void write(BookYear year, OutputStream out) {
        books.asOfNow();
        var kinds = books.kinds(year.firstDay(), year.lastDay());
        long lines = kinds.stream().mapToLong(KindCount::entries).sum();
        var balance = TrialBalance.of(year, year.lastDay(), books.turnovers(year.firstDay(), year.lastDay()));
        var head = new AuditfileHead(year, calendar.today(), company, taxId.orElse(""), balance, lines);
        try (var file = new AuditfileWriter(out, head)) {
            books.eachPractice(year.firstDay(), year.lastDay(), file::practice);
            file.begin();
            for (var journal : Journal.values()) {
                file.journal(journal);
                var days = LedgerFilter.between(year.firstDay(), year.lastDay());
                books.eachOf(journal.kinds(kinds), days, file::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
