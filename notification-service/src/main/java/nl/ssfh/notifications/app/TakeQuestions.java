package nl.ssfh.notifications.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.notifications.domain.PracticeQuestion;
import nl.ssfh.notifications.domain.Question;

/** Takes what practices and students are asked, and what falls due. */
@ApplicationScoped
public class TakeQuestions {

    private final Tell tell;

    TakeQuestions(Tell tell) {
        this.tell = tell;
    }

    public void on(FactContested event) {
        tell.of(event.placement(), event.practice(), new Question.FactContested(event.contest(), event.fact()));
    }

    public void on(AgreementAsked event) {
        tell.of(event.placement(), event.practice(), new Question.AgreementAsked(event.sample(), event.until()));
    }

    public void on(OutcomeAsked event) {
        tell.of(event.placement(), event.practice(), new Question.OutcomeAsked(event.milestone(), event.askedOn()));
    }

    public void on(MonthsAsked event) {
        tell.ofPractice(
                event.practice(),
                new PracticeQuestion.MonthsAsked(event.month(), event.placements(), event.until(), event.again()));
    }

    public void on(ClaimDue event) {
        tell.ofPractice(
                event.practice(), new PracticeQuestion.ClaimDue(event.subject(), event.deadline(), event.drafted()));
    }

    public void on(MoneyUnclaimed event) {
        tell.ofPractice(
                event.practice(),
                new PracticeQuestion.MoneyUnclaimed(event.month(), event.placements(), event.firstDeadline()));
    }
}
