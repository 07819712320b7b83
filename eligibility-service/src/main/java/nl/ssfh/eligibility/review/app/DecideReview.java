package nl.ssfh.eligibility.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.app.DecideClaim;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Decisions;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Overruling;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.Reviews;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;

/** Decides what the rules leave open, or what a practice objects to. The outcome is a new decision on the claim. */
@ApplicationScoped
public class DecideReview {

    private final Reviews reviews;
    private final Decisions decisions;
    private final DecideClaim decide;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecideReview(
            Reviews reviews,
            Decisions decisions,
            DecideClaim decide,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.decide = decide;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** An objection with no answers is rejected: what was decided stays. */
    @Transactional
    public Review decide(UUID id, String reason, List<Answer> answers) {
        var open = reviews.findForChange(id).orElseThrow(Problem::notFound);
        var review = open.decided(caller.subject(), reviews.deciders(open.claim()), reason);
        var last = decisions.last(review.claim()).orElseThrow();
        check(review, last, answers);
        reviews.overrule(
                review.claim(),
                answers.stream().map(answer -> overruling(review, last, answer)).toList());
        reviews.update(review);
        outbox.add(review.told(LocalDate.now(clock), !answers.isEmpty()));
        answers.forEach(answer -> audit.record("overrule", "review", id, review.practice(), details(answer, last)));
        audit.record("decide", "review", id, review.practice(), Map.of("claim", review.claim(), "kind", review.kind()));
        if (!answers.isEmpty()) {
            decide.again(review.claim(), DecisionCause.REVIEW_DECIDED);
        }
        return review;
    }

    private static void check(Review review, Decision last, List<Answer> answers) {
        var answered = answers.stream().map(Answer::feeMonth).toList();
        var open = last.months().stream()
                .filter(month -> month.outcome() == MonthOutcome.UNDECIDED)
                .map(MonthFinding::feeMonth)
                .toList();
        new Violations()
                .unless(
                        answered.stream().distinct().count() == answered.size()
                                && answered.stream()
                                        .allMatch(each -> finding(last, each).isPresent()),
                        "months",
                        "must each be a month of the decision in force, once",
                        "moeten elk een maand van het geldende besluit zijn, één keer")
                .unless(
                        review.kind() == ReviewKind.OBJECTION || answered.containsAll(open),
                        "months",
                        "must answer every month that is undecided",
                        "moeten elke maand beantwoorden die niet beslist is")
                .orElseThrow();
    }

    private static Optional<MonthFinding> finding(Decision decision, FeeMonth feeMonth) {
        return decision.months().stream()
                .filter(month -> month.feeMonth().equals(feeMonth))
                .findFirst();
    }

    private static Overruling overruling(Review review, Decision last, Answer answer) {
        var finding = finding(last, answer.feeMonth()).orElseThrow();
        return finding.overruling(review.id(), answer.outcome(), answer.amount());
    }

    private static Map<String, Object> details(Answer answer, Decision last) {
        var before = finding(last, answer.feeMonth()).orElseThrow();
        return Map.of(
                "claim", last.claim(),
                "fee", answer.feeMonth().fee(),
                "month", answer.feeMonth().month().toString(),
                "before", before.outcome() + " " + before.amount().cents(),
                "after", answer.outcome() + " " + answer.amount().cents());
    }
}
