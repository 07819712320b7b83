package nl.ssfh.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Brings every error, whoever raised it, into the one form that callers know. */
@ApplicationScoped
class OneForm implements ProblemPostProcessor {

    private final ConstraintWords words;

    OneForm(ConstraintWords words) {
        this.words = words;
    }

    @Override
    public int priority() {
        return 90;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey(Problem.DETAIL_NL)) {
            return problem;
        }
        var invalid = invalidInput(context.cause);
        if (invalid != null) {
            return invalid;
        }
        if (caused(context.cause, OptimisticLockException.class) != null) {
            return StandardProblem.CONFLICT.word(HttpProblem.valueOf(Status.CONFLICT));
        }
        return StandardProblem.of(problem.getStatusCode())
                .map(standard -> standard.word(problem))
                .orElse(problem);
    }

    private @Nullable HttpProblem invalidInput(Throwable cause) {
        if (cause instanceof ConstraintViolationException constraint) {
            return Problem.invalid(words.of(constraint));
        }
        var json = caused(cause, JacksonException.class);
        return json == null ? null : Problem.invalid(java.util.List.of(JsonWords.of(json)));
    }

    private static <T extends Throwable> @Nullable T caused(Throwable thrown, Class<T> type) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
