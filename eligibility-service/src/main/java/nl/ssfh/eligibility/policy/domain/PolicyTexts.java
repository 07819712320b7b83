package nl.ssfh.eligibility.policy.domain;

import java.util.List;
import nl.ssfh.eligibility.policy.domain.table.TableSource;

/** Reads and changes policies as they are written. */
public interface PolicyTexts {

    /** The policy, or {@link PolicyRefused} with the place that is wrong. */
    Policy compile(PolicyText text);

    /** Its three tables, cell by cell. */
    List<TableSource> tables(PolicyText text);

    /** The same rules under another name, for other months. */
    PolicyText copy(PolicyText text, String version, Validity months);

    /** With other words in some cells of one row, or {@link PolicyRefused} when there is no such row or cell. */
    PolicyText withRow(PolicyText text, RowChange change);
}
