package nl.ssfh.eligibility.policy.domain.table;

import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import org.jspecify.annotations.Nullable;

/**
 * Where in a policy we are, so that a refusal can point at it.
 *
 * @param row as people count: the first is 1
 */
public record Place(
        String policy,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String cell) {

    public Place(String policy) {
        this(policy, null, null, null);
    }

    public Place table(String name) {
        return new Place(policy, name, null, null);
    }

    public Place row(int number) {
        return new Place(policy, table, number, null);
    }

    public Place cell(String name) {
        return new Place(policy, table, row, name);
    }

    public String words() {
        return policy
                + (table == null ? "" : ", table " + table)
                + (row == null ? "" : ", row " + row)
                + (cell == null ? "" : ", cell " + cell);
    }

    public PolicyRefused refuse(String reason) {
        return new PolicyRefused(this, reason);
    }

    public void require(boolean condition, String reason) {
        if (!condition) {
            throw refuse(reason);
        }
    }
}
