package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.Any;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.AnyOf;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.AtLeast;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.AtMost;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.Equal;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.Not;
import nl.ssfh.eligibility.policy.domain.table.UnaryTest.Range;

/** Reads a cell: values, lists, ranges, comparisons, {@code not(...)} and the dash; anything else is refused. */
record Cell(Place place, String text) {

    private static final int LONGEST = 500;
    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("\\d+,\\d+|[<>]=?\\s*" + NUMBER + "\\s*,\\s*-?\\d+(?:\\.\\d+)?");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\])\\[])");

    UnaryTest<String> choice(List<String> literals) {
        return read(item -> {
            place.require(literals.contains(item), Flaw.NOT_A_VALUE, item, String.join(", ", literals));
            return new Equal<>(item);
        });
    }

    /** What may be meant as a decimal comma is refused: as a list it would be another rule. */
    UnaryTest<BigDecimal> decimal() {
        var comma = DECIMAL_COMMA.matcher(text);
        if (comma.find()) {
            throw place.refuse(Flaw.DECIMAL_COMMA, comma.group());
        }
        return read(this::numberTest);
    }

    private <T extends Comparable<T>> UnaryTest<T> read(Function<String, UnaryTest<T>> one) {
        var trimmed = text.strip();
        place.require(!trimmed.isEmpty(), Flaw.EMPTY_CELL);
        place.require(trimmed.length() <= LONGEST, Flaw.TOO_LONG, LONGEST);
        if (trimmed.equals("-")) {
            return new Any<>();
        }
        var not = NOT.matcher(trimmed);
        return not.matches() ? new Not<>(list(not.group(1), one)) : list(trimmed, one);
    }

    private <T extends Comparable<T>> UnaryTest<T> list(String items, Function<String, UnaryTest<T>> one) {
        return new AnyOf<>(Arrays.stream(COMMA.split(items, -1))
                .map(String::strip)
                .map(one)
                .toList());
    }

    private UnaryTest<BigDecimal> numberTest(String item) {
        var comparison = COMPARISON.matcher(item);
        if (comparison.matches()) {
            return compare(comparison.group(1), new BigDecimal(comparison.group(2)));
        }
        var range = RANGE.matcher(item);
        if (range.matches()) {
            return range(range);
        }
        place.require(item.matches(NUMBER), Flaw.NOT_A_NUMBER, item);
        return new Equal<>(new BigDecimal(item));
    }

    private static UnaryTest<BigDecimal> compare(String operator, BigDecimal number) {
        var inclusive = operator.endsWith("=");
        return operator.startsWith(">") ? new AtLeast<>(number, inclusive) : new AtMost<>(number, inclusive);
    }

    private UnaryTest<BigDecimal> range(Matcher parts) {
        var low = new AtLeast<>(new BigDecimal(parts.group(2)), parts.group(1).equals("["));
        var high = new AtMost<>(new BigDecimal(parts.group(3)), parts.group(4).equals("]"));
        var order = low.low().compareTo(high.high());
        var holdsSomething = order < 0 || (order == 0 && low.inclusive() && high.inclusive());
        place.require(holdsSomething, Flaw.EMPTY_RANGE, parts.group());
        return new Range<>(low, high);
    }
}
