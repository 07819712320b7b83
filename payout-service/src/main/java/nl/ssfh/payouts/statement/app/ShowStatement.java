package nl.ssfh.payouts.statement.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.report.domain.TooManyLines;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.payouts.statement.domain.Statement;
import nl.ssfh.payouts.statement.domain.StatementLine;
import nl.ssfh.payouts.statement.domain.Statements;
import nl.ssfh.payouts.statement.domain.YearStatement;

/** Shows what somebody was paid, and is to be paid. */
@ApplicationScoped
public class ShowStatement {

    private final Statements statements;
    private final StatementAccess access;
    private final PayCalendar calendar;

    ShowStatement(Statements statements, StatementAccess access, PayCalendar calendar) {
        this.statements = statements;
        this.access = access;
        this.calendar = calendar;
    }

    /** The whole statement, or {@link TooManyLines} when it has more than so many. */
    @Transactional
    public Statement whole(Beneficiary of, MonthRange months, int most) {
        access.require(of);
        var lines = new ArrayList<StatementLine>();
        statements.each(of, months, line -> {
            if (lines.size() == most) {
                throw new TooManyLines(most);
            }
            lines.add(line);
        });
        return new Statement(of, months, calendar.today(), lines);
    }

    /** Throws when the caller may not see it: what is asked before the first line is written. */
    @Transactional
    public void require(Beneficiary of) {
        access.require(of);
    }

    /** Each line as it comes, however many there are, after {@link #require}. */
    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void each(Beneficiary of, MonthRange months, Consumer<StatementLine> effect) {
        statements.each(of, months, effect);
    }

    @Transactional
    public YearStatement year(Beneficiary of, Year year) {
        access.require(of);
        return new YearStatement(of, year, calendar.today(), statements.moved(of, year));
    }
}
