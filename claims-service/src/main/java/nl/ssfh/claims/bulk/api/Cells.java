package nl.ssfh.claims.bulk.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line, in the forms in which Dutch spreadsheets write them; keeps every flaw in the form. */
final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final Map<String, Boolean> ANSWERS =
            Map.of("true", true, "yes", true, "ja", true, "false", false, "no", false, "nee", false);
    private static final int LONGEST_NUMBER = 20;

    private final Map<String, String> typed;
    private final Form form;

    Cells(Map<String, String> typed, Form form) {
        this.typed = typed;
        this.form = form;
    }

    /** What was typed, without the mark that makes a cell harmless in a spreadsheet; absent when empty. */
    @Nullable
    String text(String column) {
        var text = typed.getOrDefault(column, "").strip();
        var plain = text.matches("'[=+@-].*") ? text.substring(1) : text;
        return plain.isEmpty() ? null : plain;
    }

    <T> @Nullable T needed(String column, Function<String, @Nullable T> read) {
        if (text(column) == null) {
            form.needed(column, null);
        }
        return read.apply(column);
    }

    @Nullable
    UUID id(String column) {
        return read(column, UUID::fromString, "must be an id as in the template", "moet een id zijn als in het model");
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, String column) {
        var values = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(
                column,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
                "must be one of " + values,
                "moet een van deze zijn: " + values);
    }

    @Nullable
    LocalDate day(String column) {
        return read(
                column,
                Cells::date,
                "must be a date such as 2024-09-01 or 1-9-2024",
                "moet een datum zijn zoals 2024-09-01 of 1-9-2024");
    }

    @Nullable
    BigDecimal decimal(String column) {
        return read(column, Cells::number, "must be a number such as 14.5", "moet een getal zijn zoals 14,5");
    }

    @Nullable
    Integer whole(String column) {
        return read(column, Integer::valueOf, "must be a whole number", "moet een heel getal zijn");
    }

    @Nullable
    Boolean answer(String column) {
        return read(
                column, text -> ANSWERS.get(text.toLowerCase(Locale.ROOT)), "must be yes or no", "moet ja of nee zijn");
    }

    private <T> @Nullable T read(String column, Function<String, @Nullable T> reading, String en, String nl) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var value = attempt(text, reading);
        if (value == null) {
            form.keep(List.of(new Flaw(column, en, nl)));
        }
        return value;
    }

    private static <T> @Nullable T attempt(String text, Function<String, @Nullable T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        return DATES.stream()
                .map(format -> attempt(text, day -> LocalDate.parse(day, format)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.length() > LONGEST_NUMBER ? null : new BigDecimal(text.replace(',', '.'));
    }
}
