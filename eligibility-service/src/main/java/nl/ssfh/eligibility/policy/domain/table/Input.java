package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.ssfh.eligibility.policy.domain.MonthFacts;

/** One thing that a table may ask about a placement-month, under the name that policies use for it. */
public sealed interface Input {

    String name();

    /** The type in the words of DMN. */
    String type();

    /**
     * An input with a few known values.
     *
     * @param literals the values as they are written in a cell
     * @param ordinal the place of the fact's value among them
     */
    record Choice(String name, String type, List<String> literals, ToIntFunction<MonthFacts> ordinal) implements Input {

        public Choice {
            literals = List.copyOf(literals);
        }

        // The ordinal is an index into a list made from the same constants a line earlier; it is never stored.
        @SuppressWarnings("EnumOrdinal")
        static <E extends Enum<E>> Choice of(String name, Class<E> type, Function<MonthFacts, E> value) {
            var literals = Arrays.stream(type.getEnumConstants())
                    .map(constant -> '"' + constant.name() + '"')
                    .toList();
            return new Choice(
                    name, "string", literals, facts -> value.apply(facts).ordinal());
        }

        static Choice of(String name, Predicate<MonthFacts> value) {
            return new Choice(name, "boolean", List.of("false", "true"), facts -> value.test(facts) ? 1 : 0);
        }

        public String literal(MonthFacts facts) {
            return literals.get(ordinal.applyAsInt(facts));
        }
    }

    /** An input that is compared as an exact decimal number. */
    record Decimal(String name, Function<MonthFacts, BigDecimal> value) implements Input {
        @Override
        public String type() {
            return "number";
        }
    }
}
