package nl.ssfh.payouts.statement.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Year;
import nl.ssfh.payouts.schedule.api.MonthParameter;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.statement.app.ShowStatement;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.platform.pdf.PdfAnswer;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.sheet.SheetAnswer;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The same statement in each form in which it can be asked for. */
@ApplicationScoped
class StatementAnswers {

    private static final int MOST_LINES = 10_000;

    private final ShowStatement statements;
    private final PaperWriter writer;
    private final PayCalendar calendar;
    private final int mostOnPaper;

    StatementAnswers(
            ShowStatement statements,
            PaperWriter writer,
            PayCalendar calendar,
            @ConfigProperty(name = "ssfh.payouts.statement-lines-on-paper") int mostOnPaper) {
        this.statements = statements;
        this.writer = writer;
        this.calendar = calendar;
        this.mostOnPaper = mostOnPaper;
    }

    StatementView json(Beneficiary of, StatementParameters asked) {
        return StatementView.of(statements.whole(of, asked.months(calendar.today()), MOST_LINES));
    }

    RestResponse<StreamingOutput> csv(Beneficiary of, StatementParameters asked) {
        return SheetAnswer.csv(sheet(of, asked)::write);
    }

    RestResponse<StreamingOutput> excel(Beneficiary of, StatementParameters asked) {
        return SheetAnswer.excel("statement", sheet(of, asked)::write);
    }

    RestResponse<StreamingOutput> pdf(Beneficiary of, StatementParameters asked) {
        var words = asked.words().to(of.party());
        var statement = statements.whole(of, asked.months(calendar.today()), mostOnPaper);
        return PdfAnswer.of(writer.page(new StatementPaper(words, statement).paper()), words.locale());
    }

    YearStatementView yearJson(Beneficiary of, int year) {
        return YearStatementView.of(statements.year(of, checked(year)));
    }

    RestResponse<StreamingOutput> yearPdf(Beneficiary of, int year, @Nullable String language) {
        var words = Words.preferred(language).to(of.party());
        var statement = statements.year(of, checked(year));
        return PdfAnswer.of(writer.page(new YearPaper(words, statement).paper()), words.locale());
    }

    /** Who may not see it is told so before the first line is written. */
    private StatementSheet sheet(Beneficiary of, StatementParameters asked) {
        var months = asked.months(calendar.today());
        statements.require(of);
        return new StatementSheet(statements, of, months, asked.words());
    }

    private static Year checked(int year) {
        new Violations()
                .unless(
                        MonthParameter.isSensible(year),
                        "year",
                        "must be from 2000 to 2100",
                        "moet van 2000 tot en met 2100 zijn")
                .orElseThrow();
        return Year.of(year);
    }
}
