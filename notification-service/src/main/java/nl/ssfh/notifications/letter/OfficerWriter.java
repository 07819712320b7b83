package nl.ssfh.notifications.letter;

import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.OfficerNews;
import nl.ssfh.notifications.domain.OfficerNews.BudgetReached;
import nl.ssfh.notifications.domain.OfficerNews.DayTotals;
import nl.ssfh.notifications.domain.OfficerNews.RunPrepared;
import nl.ssfh.notifications.domain.OfficerNews.SuspenseOpened;
import nl.ssfh.notifications.domain.Recipient;

/** Puts into words what the fund's own people must know. */
record OfficerWriter(Words words) {

    Page page(OfficerNews news) {
        return switch (news) {
            case RunPrepared run ->
                new Desk.Run(
                        template("run-prepared"),
                        words.month(run.month()),
                        run.transactions(),
                        words.money(run.total()),
                        words.day(run.executionDate()));
            case SuspenseOpened suspense ->
                new Desk.Suspense(template("suspense-opened"), suspense.lines(), words.day(suspense.reportedOn()));
            case BudgetReached budget ->
                new Desk.Budget(
                        template("budget-reached"),
                        budget.year(),
                        words.fee(budget.fee()),
                        budget.percent(),
                        words.money(budget.available()),
                        words.money(budget.reserved()));
            case DayTotals totals -> totals(totals);
        };
    }

    private Page totals(DayTotals news) {
        return new Desk.Totals(
                template("day-totals"),
                words.day(news.day()),
                told(news, NewsKind.CLAIM_RECEIVED),
                told(news, NewsKind.CLAIM_DECIDED),
                told(news, NewsKind.INSTALMENTS_PAID),
                told(news, NewsKind.INSTALMENTS_HELD),
                told(news, NewsKind.INSTALMENT_REJECTED) + told(news, NewsKind.INSTALMENT_RETURNED),
                told(news, NewsKind.OBJECTION_RECEIVED),
                news.stuck());
    }

    private static long told(DayTotals news, NewsKind kind) {
        return news.told().getOrDefault(kind, 0L);
    }

    private static String template(String kind) {
        return PageWriter.template(kind, Recipient.OFFICER);
    }
}
