package nl.ssfh.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of JSON that cannot be read which field it is, and what is allowed there. */
final class JsonWords {

    private JsonWords() {}

    static Violation of(JacksonException e) {
        if (e.getCause() instanceof JsonParseException syntax) {
            return broken(syntax);
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                new Violation(path(unknown), "is not a field of this request", "is geen veld van dit verzoek");
            case InvalidFormatException format -> allowed(path(format), format.getTargetType());
            case MismatchedInputException mismatch -> allowed(path(mismatch), mismatch.getTargetType());
            case JsonMappingException mapping -> allowed(path(mapping), null);
            default -> broken(e);
        };
    }

    private static Violation broken(JacksonException e) {
        var at = e.getLocation();
        var line = at == null ? 1 : at.getLineNr();
        var column = at == null ? 1 : at.getColumnNr();
        return new Violation(
                "(body)",
                "is not valid JSON at line %d, column %d".formatted(line, column),
                "is geen geldige JSON bij regel %d, kolom %d".formatted(line, column));
    }

    private static Violation allowed(String field, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Violation(field, "must be one of " + values, "moet een van deze zijn: " + values);
        }
        if (type == LocalDate.class) {
            return new Violation(field, "must be a date such as 2024-09-01", "moet een datum zijn zoals 2024-09-01");
        }
        if (type == YearMonth.class) {
            return new Violation(field, "must be a month such as 2024-09", "moet een maand zijn zoals 2024-09");
        }
        if (type == UUID.class) {
            return new Violation(field, "must be an id (UUID)", "moet een id (UUID) zijn");
        }
        if (type == Integer.class || type == int.class || type == BigDecimal.class || type == long.class) {
            return new Violation(field, "must be a number", "moet een getal zijn");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Violation(field, "must be true or false", "moet true of false zijn");
        }
        return new Violation(field, "has the wrong form", "heeft niet de juiste vorm");
    }

    private static String path(JsonMappingException e) {
        var path = e.getPath().stream().map(JsonWords::step).collect(Collectors.joining("."));
        return path.isEmpty() ? "(body)" : path;
    }

    private static String step(Reference reference) {
        return reference.getFieldName() != null ? reference.getFieldName() : "[" + reference.getIndex() + "]";
    }
}
