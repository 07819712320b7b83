package nl.ssfh.eligibility.review.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.eligibility.review.domain.ObjectionTooLate;
import nl.ssfh.eligibility.review.domain.ReviewIsOver;
import nl.ssfh.eligibility.review.domain.ReviewNeedsOtherEyes;
import nl.ssfh.eligibility.review.domain.ReviewState;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a review cannot be what was asked. */
class ReviewProblems {

    @ServerExceptionMapper
    Response on(ReviewIsOver e) {
        return Problem.response(
                Status.CONFLICT,
                "review-over",
                "This cannot be done any more: %s.".formatted(english(e.state())),
                "Dit kan niet meer: %s.".formatted(dutch(e.state())));
    }

    private static String english(ReviewState state) {
        return switch (state) {
            case OPEN -> "it is open";
            case DECIDED -> "an officer decided on it";
            case SETTLED -> "a later decision left nothing to decide";
        };
    }

    private static String dutch(ReviewState state) {
        return switch (state) {
            case OPEN -> "zij staat open";
            case DECIDED -> "een behandelaar heeft al besloten";
            case SETTLED -> "door een later besluit is er niets meer te beslissen";
        };
    }

    @ServerExceptionMapper
    Response on(ReviewNeedsOtherEyes e) {
        return Problem.response(
                Status.FORBIDDEN,
                "four-eyes",
                "Another officer than who decided on the claim before must decide.",
                "Een andere behandelaar dan wie eerder over de aanvraag besliste moet beslissen.");
    }

    @ServerExceptionMapper
    Response on(ObjectionTooLate e) {
        return Problem.response(
                Status.CONFLICT,
                "objection-too-late",
                "An objection must come within six weeks of the decision.",
                "Een heroverweging kan tot zes weken na het besluit worden gevraagd.");
    }
}
