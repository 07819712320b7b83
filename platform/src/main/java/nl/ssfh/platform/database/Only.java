package nl.ssfh.platform.database;

import org.hibernate.query.TupleTransformer;

/**
 * The one column of a native query, as a value of this type.
 *
 * <p>Hibernate 7.2 keeps the plan of a native query whose result is a plain value under a key that never equals
 * another ({@code ImplicitResultClassBuilder} has no {@code equals}). Each question then leaves one more plan, and is
 * compared with all that the same question left before. This one is equal by its type.
 */
public record Only<T>(Class<T> type) implements TupleTransformer<T> {

    public static <T> Only<T> of(Class<T> type) {
        return new Only<>(type);
    }

    @Override
    public T transformTuple(Object[] row, String[] names) {
        return type.cast(row[0]);
    }
}
