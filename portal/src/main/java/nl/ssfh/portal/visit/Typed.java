package nl.ssfh.portal.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed or chose in a form, each field by its name. */
public record Typed(Map<String, List<String>> fields) {

    /** Nobody types a number that is longer than this and means it. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,2})?");
    private static final Pattern EUROS = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** One field with one of its values. */
    public record Field(String name, String value) {}

    /** Every value, to be sent once more. */
    public List<Field> all() {
        var all = new ArrayList<Field>();
        fields.forEach((name, values) -> values.forEach(value -> all.add(new Field(name, value))));
        return all;
    }

    /** Without blanks around it; empty when there is no such field. */
    public String text(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** An id that a page of ours put there; null when it is none. */
    public @Nullable UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public @Nullable YearMonth month(String name) {
        try {
            return YearMonth.parse(text(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A month, from two fields for month and year; null when there is no such month. */
    public @Nullable YearMonth monthOf(String name) {
        try {
            return YearMonth.of(number(name + "-jaar"), number(name + "-maand"));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return null;
        }
    }

    /** A day, from three fields for day, month and year. */
    public @Nullable LocalDate day(String name) {
        try {
            return LocalDate.of(number(name + "-jaar"), number(name + "-maand"), number(name + "-dag"));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return null;
        }
    }

    /** Which of two buttons was pressed, 'ja' or 'nee'; null when it was neither. */
    public @Nullable Boolean yes(String name) {
        return switch (text(name)) {
            case "ja" -> true;
            case "nee" -> false;
            default -> null;
        };
    }

    /** One of some codes, when it is one of them. */
    public <E extends Enum<E>> @Nullable E one(Class<E> codes, String name) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    /** A number with a comma or a point before its decimals; null when it is none. Thousands as in {@link #cents}. */
    public @Nullable BigDecimal decimal(String name) {
        var text = ungrouped(name);
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }

    /**
     * An amount in euros, in cents: 1250,50 or 1250.50 or 1.250,50; null when it is none. A point before three digits
     * parts thousands, as the Dutch write them: 12.500 is twelve thousand five hundred.
     */
    public @Nullable Long cents(String name) {
        var text = ungrouped(name);
        return EUROS.matcher(text).matches()
                ? new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact()
                : null;
    }

    private String ungrouped(String name) {
        var text = text(name);
        return THOUSANDS.matcher(text).matches() ? text.replace(".", "") : text;
    }

    /** A whole number; null when it is none. */
    public @Nullable Integer whole(String name) {
        try {
            return number(name);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }
}
