package nl.ssfh.notifications.letter;

import nl.ssfh.contracts.Milestone;
import nl.ssfh.notifications.domain.PracticeQuestion;
import nl.ssfh.notifications.domain.PracticeQuestion.ClaimDue;
import nl.ssfh.notifications.domain.PracticeQuestion.MoneyUnclaimed;
import nl.ssfh.notifications.domain.PracticeQuestion.MonthsAsked;
import nl.ssfh.notifications.domain.Question;
import nl.ssfh.notifications.domain.Question.AgreementAsked;
import nl.ssfh.notifications.domain.Question.FactContested;
import nl.ssfh.notifications.domain.Question.OutcomeAsked;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** Puts into words what somebody is asked, or what falls due for him. */
record QuestionWriter(
        Words words, Recipient reader, @Nullable String reference) {

    Page page(Question question) {
        return switch (question) {
            case FactContested contested ->
                new Notice.Contested(template("fact-contested"), reference, words.fact(contested.fact()));
            case AgreementAsked asked ->
                new Notice.AgreementAsked(template("agreement-asked"), reference, words.day(asked.until()));
            case OutcomeAsked asked ->
                new Notice.OutcomeAsked(template("outcome-asked"), reference, years(asked.milestone()));
        };
    }

    Page page(PracticeQuestion question) {
        return switch (question) {
            case MonthsAsked asked ->
                new Notice.MonthsAsked(
                        template("months-asked"),
                        words.month(asked.month()),
                        asked.placements(),
                        words.day(asked.until()),
                        asked.again());
            case ClaimDue due -> new Notice.ClaimDue(template("claim-due"), words.day(due.deadline()), due.drafted());
            case MoneyUnclaimed unclaimed ->
                new Notice.Unclaimed(
                        template("money-unclaimed"), unclaimed.placements(), words.day(unclaimed.firstDeadline()));
        };
    }

    private static int years(Milestone milestone) {
        return switch (milestone) {
            case GRADUATION -> 0;
            case YEAR_1 -> 1;
            case YEAR_3 -> 3;
            case YEAR_5 -> 5;
        };
    }

    private String template(String kind) {
        return PageWriter.template(kind, reader);
    }
}
