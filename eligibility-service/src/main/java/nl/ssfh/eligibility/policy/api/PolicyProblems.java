package nl.ssfh.eligibility.policy.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import nl.ssfh.eligibility.policy.domain.PolicyCannotMove;
import nl.ssfh.eligibility.policy.domain.PolicyExists;
import nl.ssfh.eligibility.policy.domain.PolicyMonthsTaken;
import nl.ssfh.eligibility.policy.domain.PolicyNeedsOtherEyes;
import nl.ssfh.eligibility.policy.domain.PolicyNotReady;
import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import nl.ssfh.eligibility.policy.domain.PolicyReplacesNothing;
import nl.ssfh.eligibility.policy.domain.PolicyState;
import nl.ssfh.eligibility.policy.domain.Said;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What is answered when a policy version cannot be what was asked. */
class PolicyProblems {

    /** The place is told in fields of its own, so that a program can show the cell. */
    @ServerExceptionMapper
    Response on(PolicyRefused e) {
        var place = e.place();
        return problem(
                        Status.BAD_REQUEST,
                        "policy-refused",
                        e.words().en(),
                        e.words().nl())
                .with("table", orEmpty(place.table()))
                .with("row", place.row() == null ? 0 : place.row())
                .with("cell", orEmpty(place.cell()))
                .with("reason", e.reason().en())
                .with("reasonNl", e.reason().nl())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response on(PolicyNotReady e) {
        return problem(
                        Status.CONFLICT,
                        "policy-not-ready",
                        "The policy is not complete or fails a test case; reasons tells each.",
                        "De regeling is niet compleet of voldoet niet aan een testgeval; reasons noemt ze.")
                .with("reasons", e.reasons().stream().map(Said::en).toList())
                .with("reasonsNl", e.reasons().stream().map(Said::nl).toList())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response on(PolicyMonthsTaken e) {
        return problem(
                        Status.CONFLICT,
                        "policy-overlaps",
                        "It is for months that %s is for too.".formatted(e.other()),
                        "Ze is voor maanden waarvoor %s ook geldt.".formatted(e.other()))
                .with("other", e.other())
                .build()
                .toResponse();
    }

    @ServerExceptionMapper
    Response on(PolicyReplacesNothing e) {
        return Problem.response(
                Status.CONFLICT,
                "policy-replaces-nothing",
                "No months of %s are in force that it could replace.".formatted(e.replaces()),
                "Er zijn geen geldende maanden van %s die ze kan vervangen.".formatted(e.replaces()));
    }

    @ServerExceptionMapper
    Response on(PolicyCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "policy-cannot-move",
                "The policy is %s and cannot be %s."
                        .formatted(is(e.from()).en(), step(e.to()).en()),
                "De regeling is %s en kan niet worden %s."
                        .formatted(is(e.from()).nl(), step(e.to()).nl()));
    }

    private static Said is(PolicyState state) {
        return switch (state) {
            case DRAFT -> new Said("a draft", "een concept");
            case TESTED -> new Said("tested", "getest");
            case PROPOSED -> new Said("proposed", "voorgesteld");
            case PUBLISHED -> new Said("in force", "van kracht");
            case ENDED -> new Said("ended", "beëindigd");
            case REPLACED -> new Said("replaced", "vervangen");
        };
    }

    /** What is done with a policy that gets to this state. */
    private static Said step(PolicyState state) {
        return switch (state) {
            case DRAFT -> new Said("changed", "gewijzigd");
            case PUBLISHED -> new Said("published", "vastgesteld");
            case TESTED, PROPOSED, ENDED, REPLACED -> is(state);
        };
    }

    @ServerExceptionMapper
    Response on(PolicyNeedsOtherEyes e) {
        return Problem.response(
                Status.FORBIDDEN,
                "four-eyes",
                "Another officer than who wrote or proposed it must publish it.",
                "Een andere behandelaar dan wie haar schreef of voorstelde moet haar vaststellen.");
    }

    @ServerExceptionMapper
    Response on(PolicyExists e) {
        return Problem.response(Status.CONFLICT, "policy-exists", "That name is taken already.", "Die naam is er al.");
    }

    private static HttpProblem.Builder problem(Status status, String name, String detail, String detailNl) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + name))
                .withTitle(name.replace('-', ' '))
                .withStatus(status)
                .withDetail(detail)
                .with("detailNl", detailNl);
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }
}
