package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Task.Words;
import nl.ssfh.claims.task.domain.Waiting;
import nl.ssfh.claims.task.domain.Waiting.Act;
import org.jspecify.annotations.Nullable;

/** Says of every claim who must act next. */
@ApplicationScoped
class NextSteps {

    private static final Words NOTHING = new Words("Er hoeft niets meer te gebeuren.", "Nothing is left to be done.");

    private final ClaimTerms terms;

    NextSteps(ClaimTerms terms) {
        this.terms = terms;
    }

    /**
     * Of a claim.
     *
     * @param deadlineFrom of a draft for a placement that is known
     */
    Waiting of(Claim claim, @Nullable LocalDate deadlineFrom) {
        return switch (claim.status()) {
            case DRAFT ->
                new Waiting(
                        Party.PRACTICE,
                        Act.SUBMIT,
                        deadlineFrom == null ? null : terms.deadline(deadlineFrom),
                        new Words("De praktijk moet de aanvraag indienen.", "The practice must submit the claim."));
            case SUBMITTED ->
                fund(
                        claim,
                        Act.DECIDE,
                        new Words("Het fonds beslist op de aanvraag.", "The fund decides on the claim."));
            case UNDECIDED ->
                fund(
                        claim,
                        Act.ANSWER,
                        new Words(
                                "Een behandelaar van het fonds beantwoordt een vraag.",
                                "An officer of the fund answers a question."));
            case GRANTED, PARTLY_GRANTED ->
                new Waiting(
                        Party.FUND,
                        Act.PAY,
                        null,
                        new Words("Het fonds betaalt wat is toegekend.", "The fund pays what is granted."));
            case REFUSED ->
                nobody(new Words(
                        "De aanvraag is afgewezen. Bij het besluit staat tot wanneer u om heroverweging kunt vragen.",
                        "The claim is refused. The decision says until when you can object to it."));
            case WITHDRAWN -> nobody(NOTHING);
        };
    }

    /** Of a placement that is not claimed for. */
    Waiting unclaimed(LocalDate deadlineFrom) {
        return new Waiting(
                Party.PRACTICE,
                Act.CLAIM,
                terms.deadline(deadlineFrom),
                new Words("De praktijk kan een aanvraag indienen.", "The practice can claim the fees."));
    }

    private static Waiting nobody(Words words) {
        return new Waiting(Party.NOBODY, Act.NONE, null, words);
    }

    private Waiting fund(Claim claim, Act act, Words words) {
        var by = claim.submission()
                .map(Submission::submittedOn)
                .map(day -> day.plusWeeks(terms.decideWithinWeeks()))
                .orElse(null);
        return new Waiting(Party.FUND, act, by, words);
    }
}
