package nl.ssfh.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.Optional;

/** What is said of a status that no service words itself. */
enum StandardProblem {
    BAD_REQUEST(400, "bad-request", "The request cannot be read.", "Het verzoek is niet te lezen."),
    UNAUTHORIZED(
            401,
            "not-signed-in",
            "Sign in first: a valid token is missing.",
            "Log eerst in: een geldig token ontbreekt."),
    FORBIDDEN(403, "not-allowed", "Your role may not do this.", "Met uw rol mag dit niet."),
    NOT_FOUND(404, "not-found", "There is nothing here for you.", "Hier is niets voor u te vinden."),
    METHOD(405, "method-not-allowed", "This cannot be done here.", "Dat kan hier niet."),
    NOT_ACCEPTABLE(406, "not-acceptable", "This form of answer is not offered.", "Deze vorm van antwoord is er niet."),
    CONFLICT(
            409,
            "changed-meanwhile",
            "Somebody changed this meanwhile; look again.",
            "Iemand heeft dit intussen gewijzigd; kijk opnieuw."),
    TOO_LARGE(413, "too-large", "What you sent is too large.", "Wat u stuurde is te groot."),
    MEDIA_TYPE(
            415,
            "media-type",
            "This type of content is not taken here.",
            "Dit type inhoud wordt hier niet aangenomen."),
    INTERNAL(
            500,
            "our-fault",
            "Something went wrong on our side; nothing was stored.",
            "Er ging bij ons iets mis; er is niets opgeslagen."),
    UNAVAILABLE(
            503,
            "try-later",
            "A part we need does not answer; try again later.",
            "Een onderdeel antwoordt niet; probeer het later opnieuw.");

    private final int status;
    private final String name;
    private final String detail;
    private final String detailNl;

    StandardProblem(int status, String name, String detail, String detailNl) {
        this.status = status;
        this.name = name;
        this.detail = detail;
        this.detailNl = detailNl;
    }

    static Optional<StandardProblem> of(int status) {
        return Arrays.stream(values())
                .filter(standard -> standard.status == status)
                .findFirst();
    }

    /** The same problem in our words; what a library would say of it stays out of the answer. */
    HttpProblem word(HttpProblem problem) {
        var worded = Problem.builder(problem.getStatusCode(), name, detail, detailNl);
        problem.getHeaders().forEach(worded::withHeader);
        return worded.build();
    }
}
