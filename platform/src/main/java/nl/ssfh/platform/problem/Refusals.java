package nl.ssfh.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals that the framework would answer in a form of its own. */
class Refusals {

    private static final int BEFORE_LIBRARIES = 1;

    @ServerExceptionMapper(priority = BEFORE_LIBRARIES)
    Response on(UnauthorizedException e) {
        return signIn();
    }

    @ServerExceptionMapper(priority = BEFORE_LIBRARIES)
    Response on(AuthenticationFailedException e) {
        return signIn();
    }

    @ServerExceptionMapper(priority = BEFORE_LIBRARIES)
    Response on(MismatchedInputException e) {
        return Problem.invalid(List.of(JsonWords.of(e))).toResponse();
    }

    private static Response signIn() {
        var problem = StandardProblem.UNAUTHORIZED.word(
                io.quarkiverse.resteasy.problem.HttpProblem.valueOf(Status.UNAUTHORIZED));
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
