package nl.ssfh.eligibility.policy.domain.table;

import java.util.Map;

/** Facts of many placement-months, one column for each input. */
public record FactColumns(int size, Map<Input, FactColumn> columns) {

    public FactColumns {
        columns = Map.copyOf(columns);
    }

    FactColumn of(Input input) {
        var column = columns.get(input);
        if (column == null) {
            throw new IllegalArgumentException("There are no facts for " + input.name());
        }
        return column;
    }
}
