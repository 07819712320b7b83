package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.BankStatements;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.platform.problem.Problem;

/** Reads what was taken in of the bank. */
@ApplicationScoped
public class ReadBankReports {

    private final BankReports reports;
    private final BankStatements statements;

    ReadBankReports(BankReports reports, BankStatements statements) {
        this.reports = reports;
        this.statements = statements;
    }

    @Transactional
    public BankReport get(UUID id) {
        return reports.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<BankReport> page(UUID after, int limit) {
        return reports.page(after, limit);
    }

    @Transactional
    public List<KeptStatement> statements(boolean onlyOdd, UUID after, int limit) {
        return onlyOdd ? statements.odd(after, limit) : statements.page(after, limit);
    }
}
