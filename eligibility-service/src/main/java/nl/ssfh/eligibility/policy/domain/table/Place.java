package nl.ssfh.eligibility.policy.domain.table;

import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import nl.ssfh.eligibility.policy.domain.Said;
import org.jspecify.annotations.Nullable;

/**
 * Where in a policy we are, so that a refusal can point at it.
 *
 * @param policy its version
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

    /** The place alone, without what is wrong there. */
    public Said words() {
        return new Said(
                words("Policy ", ", table ", ", row ", ", cell "), words("Regeling ", ", tabel ", ", rij ", ", cel "));
    }

    private String words(String ofPolicy, String ofTable, String ofRow, String ofCell) {
        return ofPolicy
                + policy
                + (table == null ? "" : ofTable + table)
                + (row == null ? "" : ofRow + row)
                + (cell == null ? "" : ofCell + cell);
    }

    public PolicyRefused refuse(Flaw flaw, Object... details) {
        return refuse(flaw.with(details));
    }

    public PolicyRefused refuse(Said reason) {
        return new PolicyRefused(this, reason);
    }

    public void require(boolean condition, Flaw flaw, Object... details) {
        if (!condition) {
            throw refuse(flaw, details);
        }
    }
}
