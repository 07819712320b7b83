package nl.ssfh.platform.records;

/** One kind of record that a service keeps of placements. A bean of this kind is all that a service adds. */
public interface RecordSource {

    /** Under which the records are answered, such as {@code instalments}. */
    String name();

    /** A query of one column of type jsonb, one row per record, with the array of placement ids as its parameter. */
    String query();
}
