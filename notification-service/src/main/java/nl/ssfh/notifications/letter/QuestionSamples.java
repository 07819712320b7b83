package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.letter.SampleLetter.REFERENCE;
import static nl.ssfh.notifications.letter.SampleLetter.practice;
import static nl.ssfh.notifications.letter.SampleLetter.student;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.notifications.domain.Invitation;
import nl.ssfh.notifications.domain.PracticeQuestion;
import nl.ssfh.notifications.domain.Question;
import nl.ssfh.notifications.domain.ReviewNews;

/** Invitations, questions, what falls due, and objections. */
final class QuestionSamples {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final LocalDate DAY = LocalDate.of(2024, 10, 14);

    private QuestionSamples() {}

    static Stream<SampleLetter> all() {
        return Stream.of(invitations(), questions(), objections()).flatMap(each -> each);
    }

    private static Stream<SampleLetter> invitations() {
        var invitation = new UUID(0, 5);
        return Stream.of(
                practice("offered-owner", new Invitation.MandateOffered(invitation, MandateRole.OWNER)),
                practice("offered-filer", new Invitation.MandateOffered(invitation, MandateRole.FILER)),
                practice("offered-viewer", new Invitation.MandateOffered(invitation, MandateRole.VIEWER)),
                practice("offered-membership", new Invitation.MembershipOffered(invitation)),
                student("invited", new Invitation.StudentInvited(invitation)));
    }

    private static Stream<SampleLetter> questions() {
        return Stream.of(
                practice("fact-contested", new Question.FactContested(new UUID(0, 9), "HOURS"))
                        .known(),
                practice("agreement-asked", new Question.AgreementAsked(new UUID(0, 9), DAY))
                        .known(),
                practice("outcome-asked", new Question.OutcomeAsked(Milestone.GRADUATION, DAY))
                        .known(),
                student("outcome-asked", new Question.OutcomeAsked(Milestone.YEAR_3, DAY)),
                practice("months-asked", new PracticeQuestion.MonthsAsked(OCTOBER, 5, OCTOBER.atDay(24), false)),
                practice("months-asked-again", new PracticeQuestion.MonthsAsked(OCTOBER, 1, OCTOBER.atDay(24), true)),
                practice("claim-due", new PracticeQuestion.ClaimDue(new UUID(0, 9), DAY, false)),
                practice("claim-due-draft", new PracticeQuestion.ClaimDue(new UUID(0, 9), DAY, true)),
                practice("money-unclaimed", new PracticeQuestion.MoneyUnclaimed(OCTOBER, 3, DAY)));
    }

    private static Stream<SampleLetter> objections() {
        var review = new UUID(0, 10);
        return Stream.of(
                practice(
                        "objection-received",
                        new ReviewNews.ObjectionReceived(review, REFERENCE, SaidBy.PRACTICE, DAY, DAY.plusWeeks(6))),
                student(
                        "objection-received",
                        new ReviewNews.ObjectionReceived(review, REFERENCE, SaidBy.STUDENT, DAY, DAY.plusWeeks(6))),
                practice(
                        "objection-granted",
                        new ReviewNews.ObjectionDecided(review, REFERENCE, SaidBy.PRACTICE, DAY, true)),
                student(
                        "objection-rejected",
                        new ReviewNews.ObjectionDecided(review, REFERENCE, SaidBy.STUDENT, DAY, false)),
                practice("objection-term-ending", new ReviewNews.ObjectionTermEnding(review, REFERENCE, DAY)),
                student("objection-term-ending", new ReviewNews.ObjectionTermEnding(review, REFERENCE, DAY)));
    }
}
