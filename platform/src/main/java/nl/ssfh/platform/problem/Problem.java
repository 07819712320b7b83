package nl.ssfh.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.ssfh.contracts.MandateRole;

/** Errors as RFC 9457 asks: a stable name in {@code type}, and words for people in English and Dutch. */
public final class Problem {

    static final String DETAIL_NL = "detailNl";
    static final String VIOLATIONS = "violations";

    private Problem() {}

    /** The name, such as {@code claim-cannot-move}, is what clients test for; it never changes. */
    public static HttpProblem of(StatusType status, String name, String detail, String detailNl) {
        return of(status.getStatusCode(), name, detail, detailNl);
    }

    /** The same for a status that Jakarta REST has no word for. */
    public static HttpProblem of(int status, String name, String detail, String detailNl) {
        return builder(status, name, detail, detailNl).build();
    }

    public static Response response(StatusType status, String name, String detail, String detailNl) {
        return of(status, name, detail, detailNl).toResponse();
    }

    /** Does not exist, or exists for somebody else: the caller cannot tell which. */
    public static HttpProblem notFound() {
        return of(Status.NOT_FOUND, "not-found", "There is nothing here for you.", "Hier is niets voor u te vinden.");
    }

    /** Input that breaks a rule, with each field that does. */
    public static HttpProblem invalid(List<Violation> violations) {
        return builder(
                        Status.BAD_REQUEST.getStatusCode(),
                        "invalid-input",
                        "Some of what you sent is not right; nothing was stored.",
                        "Niet alles wat u stuurde klopt; er is niets opgeslagen.")
                .with(VIOLATIONS, violations)
                .build();
    }

    static HttpProblem invalid(String field, String message, String messageNl) {
        return invalid(List.of(new Violation(field, message, messageNl)));
    }

    /** The caller may see the practice but not do this. */
    public static HttpProblem mandateTooSmall(MandateRole needed) {
        var owner = needed == MandateRole.OWNER;
        return of(
                Status.FORBIDDEN,
                "mandate-too-small",
                "Your mandate for this practice does not cover this; it needs "
                        + (owner ? "that of an owner." : "one for filing."),
                "Uw machtiging voor deze praktijk is hiervoor niet genoeg; nodig is die "
                        + (owner ? "van een eigenaar." : "om in te dienen."));
    }

    /** The caller is known, but signed in too long ago for this; the header says so to programs (RFC 9470). */
    public static HttpProblem loginTooOld(Duration longest) {
        var header = "Bearer error=\"insufficient_user_authentication\", "
                + "error_description=\"A more recent authentication is required\", max_age=\"" + longest.toSeconds()
                + "\"";
        return builder(
                        Status.UNAUTHORIZED.getStatusCode(),
                        "insufficient-user-authentication",
                        "Sign in again for this: it must be at most %d minutes ago.".formatted(longest.toMinutes()),
                        "Log hiervoor opnieuw in: dat mag hoogstens %d minuten geleden zijn."
                                .formatted(longest.toMinutes()))
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, header)
                .build();
    }

    static HttpProblem.Builder builder(int status, String name, String detail, String detailNl) {
        return HttpProblem.builder()
                .withType(type(name))
                .withTitle(name.replace('-', ' '))
                .withStatus(status)
                .withDetail(detail)
                .with(DETAIL_NL, detailNl);
    }

    static URI type(String name) {
        return URI.create("/problems/" + name);
    }
}
