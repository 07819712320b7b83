package nl.ssfh.demo.population.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.ssfh.contracts.Span;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of one line, each read as what it must be, or refused with a {@link Mistake}. */
record Cells(int line, CSVRecord csv) {

    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(60);
    /** The days that claims-service takes. */
    private static final Span CALENDAR = new Span(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,2})?");

    String raw(Column column) {
        return csv.isMapped(column.header()) ? csv.get(column.header()).strip() : "";
    }

    boolean has(Column column) {
        return !raw(column).isEmpty();
    }

    String text(Column column, Predicate<String> allowed) throws Mistake {
        var value = raw(column);
        if (!allowed.test(value)) {
            throw Mistake.in(line, column, value);
        }
        return value;
    }

    String text(Column column, Pattern form) throws Mistake {
        return text(column, form.asMatchPredicate());
    }

    @Nullable
    String optional(Column column, Predicate<String> allowed) throws Mistake {
        return has(column) ? text(column, allowed) : null;
    }

    @Nullable
    String optional(Column column, Pattern form) throws Mistake {
        return optional(column, form.asMatchPredicate());
    }

    <E extends Enum<E>> E word(Column column, Class<E> words) throws Mistake {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(raw(column))) {
                return word;
            }
        }
        throw Mistake.in(line, column, raw(column));
    }

    <E extends Enum<E>> E wordOr(Column column, E otherwise) throws Mistake {
        return has(column) ? word(column, otherwise.getDeclaringClass()) : otherwise;
    }

    boolean yes(Column column) throws Mistake {
        return text(column, value -> value.equals("yes") || value.equals("no")).equals("yes");
    }

    LocalDate date(Column column) throws Mistake {
        try {
            var date = LocalDate.parse(raw(column));
            if (!CALENDAR.contains(date)) {
                throw Mistake.in(line, column, raw(column), "allowed are days from 2000 to 2099");
            }
            return date;
        } catch (DateTimeParseException e) {
            throw Mistake.in(line, column, raw(column));
        }
    }

    @Nullable
    LocalDate optionalDate(Column column) throws Mistake {
        return has(column) ? date(column) : null;
    }

    /** Hours a week; a decimal comma is what spreadsheets write here. */
    BigDecimal hours(Column column) throws Mistake {
        var hours = new BigDecimal(text(column, HOURS).replace(',', '.'));
        if (hours.signum() <= 0 || hours.compareTo(LONGEST_WEEK) > 0) {
            throw Mistake.in(line, column, raw(column));
        }
        return hours;
    }

    int year(Column column) throws Mistake {
        return Integer.parseInt(text(column, Pattern.compile("[1-4]")));
    }

    /** Demands that a value that was read fits the others of the line. */
    void demand(boolean holds, Column column) throws Mistake {
        if (!holds) {
            throw Mistake.in(line, column, raw(column));
        }
    }
}
