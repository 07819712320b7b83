package nl.ssfh.eligibility.policy.domain.table;

import java.util.List;
import java.util.stream.Stream;

/** What one cell of a decision table asks of its input: a unary test of S-FEEL. */
sealed interface UnaryTest<T extends Comparable<T>> {

    boolean matches(T value);

    /** The values at which the answer can change. */
    Stream<T> points();

    /** The dash: every value will do. */
    record Any<T extends Comparable<T>>() implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return true;
        }

        @Override
        public Stream<T> points() {
            return Stream.empty();
        }
    }

    record Not<T extends Comparable<T>>(UnaryTest<T> test) implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return !test.matches(value);
        }

        @Override
        public Stream<T> points() {
            return test.points();
        }
    }

    record AnyOf<T extends Comparable<T>>(List<UnaryTest<T>> tests) implements UnaryTest<T> {

        public AnyOf {
            tests = List.copyOf(tests);
        }

        @Override
        public boolean matches(T value) {
            return tests.stream().anyMatch(test -> test.matches(value));
        }

        @Override
        public Stream<T> points() {
            return tests.stream().flatMap(UnaryTest::points);
        }
    }

    record Equal<T extends Comparable<T>>(T literal) implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return value.compareTo(literal) == 0;
        }

        @Override
        public Stream<T> points() {
            return Stream.of(literal);
        }
    }

    record AtLeast<T extends Comparable<T>>(T low, boolean inclusive) implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return inclusive ? value.compareTo(low) >= 0 : value.compareTo(low) > 0;
        }

        @Override
        public Stream<T> points() {
            return Stream.of(low);
        }
    }

    record AtMost<T extends Comparable<T>>(T high, boolean inclusive) implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return inclusive ? value.compareTo(high) <= 0 : value.compareTo(high) < 0;
        }

        @Override
        public Stream<T> points() {
            return Stream.of(high);
        }
    }

    record Range<T extends Comparable<T>>(AtLeast<T> low, AtMost<T> high) implements UnaryTest<T> {
        @Override
        public boolean matches(T value) {
            return low.matches(value) && high.matches(value);
        }

        @Override
        public Stream<T> points() {
            return Stream.concat(low.points(), high.points());
        }
    }
}
