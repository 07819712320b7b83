package nl.ssfh.eligibility.policy.domain;

import java.util.Map;

/**
 * New words for some cells of a row.
 *
 * @param table exclusions, baseAmounts or supplements
 * @param row its id
 * @param cells by the name of the column: an input, the output, {@code source} or {@code basis}
 */
public record RowChange(String table, String row, Map<String, String> cells) {

    public RowChange {
        cells = Map.copyOf(cells);
    }
}
