package nl.ssfh.demo.population;

import nl.ssfh.contracts.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * A GP practice that takes students.
 *
 * @param email of the contact, which is also the name he logs in with
 * @param contribution as the contribution register says, absent when the practice does not stand in it
 */
public record Practice(
        String kvk,
        @Nullable String branch,
        @Nullable String agb,
        String name,
        String email,
        Language language,
        String pfzw,
        @Nullable Contribution contribution,
        BankAccount account) {

    /** What makes a practice one practice: KvK number and branch. */
    public String key() {
        return branch == null ? kvk : kvk + "/" + branch;
    }
}
