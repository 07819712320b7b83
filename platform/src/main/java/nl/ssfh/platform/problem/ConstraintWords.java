package nl.ssfh.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in both languages what a constraint on a field asks. */
@ApplicationScoped
class ConstraintWords {

    private static final Locale DUTCH = Locale.of("nl");

    private final ValidatorFactory validation;

    ConstraintWords(ValidatorFactory validation) {
        this.validation = validation;
    }

    List<Violation> of(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(violation ->
                        new Violation(field(violation), words(violation, Locale.ENGLISH), words(violation, DUTCH)))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
    }

    private String words(ConstraintViolation<?> violation, Locale language) {
        return validation
                .getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), new Context(violation), language);
    }

    /** The path without the method and parameter that received it. */
    private static String field(ConstraintViolation<?> violation) {
        var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? violation.getPropertyPath().toString() : path;
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("No " + type);
        }
    }
}
