package nl.ssfh.payouts.bank.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankStatement;
import nl.ssfh.payouts.bank.domain.BankStatement.Soundness;
import nl.ssfh.payouts.bank.domain.BankStatements;
import nl.ssfh.payouts.bank.domain.HeardReport;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.payouts.bank.domain.ReportWarning;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.iso20022.LineKey;
import nl.ssfh.payouts.sql.Ids;
import org.jspecify.annotations.Nullable;

/** Stores a report while it is read, a thousand lines at a time, and gathers what is odd about it. */
final class HeardLines implements HeardReport {

    private static final int SIZE = 1_000;
    private static final int MOST_WARNINGS = 100;

    private final UUID report;
    private final LocalDate today;
    private final BankLines lines;
    private final BankStatements statements;
    private final Set<String> ownAccounts;
    private final List<BankLine> waiting = new ArrayList<>(SIZE);
    private final List<BankLine> doubts = new ArrayList<>();
    private final List<ReportWarning> unread = new ArrayList<>();
    private @Nullable UUID statement;
    private int known;

    HeardLines(UUID report, LocalDate today, BankLines lines, BankStatements statements, Set<String> ownAccounts) {
        this.report = report;
        this.today = today;
        this.lines = lines;
        this.statements = statements;
        this.ownAccounts = ownAccounts;
    }

    @Override
    public void begin() {
        flush();
        statement = Ids.next();
    }

    @Override
    public void line(BankLine line) {
        waiting.add(line);
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    @Override
    public void end(BankStatement said) {
        flush();
        boolean own = said.account() != null && ownAccounts.contains(said.account());
        statements.add(new KeptStatement(statement == null ? Ids.next() : statement, report, own, said, false, null));
        statement = null;
        if (own && said.soundness() == Soundness.OFF_BALANCE) {
            var off = said.difference().belowZero() ? said.difference().negated() : said.difference();
            var key = LineKey.of("off balance", said.account(), said.number(), said.page(), said.difference());
            doubts.add(BankLine.doubt(key, Suspense.OFF_BALANCE, off, today, said.number()));
        }
    }

    @Override
    public void unread(String english, String dutch) {
        if (unread.isEmpty()) {
            var key = LineKey.of("unreadable", report);
            doubts.add(BankLine.doubt(key, Suspense.UNREADABLE_PART, Money.ZERO, today, null));
        }
        if (unread.size() < MOST_WARNINGS) {
            unread.add(new ReportWarning(ReportWarning.Oddity.UNREADABLE_PART, english, dutch));
        }
    }

    /** All was read: what a person must look at goes to suspense. */
    void over() {
        flush();
        statements.of(report).forEach(this::lookBefore);
        waiting.addAll(doubts);
        flush();
    }

    private void lookBefore(KeptStatement kept) {
        var said = kept.said();
        kept.gap().ifPresent(gap -> {
            var key = LineKey.of("gap", said.account(), said.number(), said.page(), gap);
            doubts.add(BankLine.doubt(key, Suspense.STATEMENT_GAP, gap, today, said.number()));
        });
    }

    private void flush() {
        known += waiting.size() - lines.add(new BankLines.Source(report, statement), List.copyOf(waiting));
        waiting.clear();
    }

    int known() {
        return known;
    }

    /** What could not be read; at most a hundred things. */
    List<ReportWarning> unread() {
        return unread;
    }
}
