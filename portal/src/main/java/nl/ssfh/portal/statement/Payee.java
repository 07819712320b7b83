package nl.ssfh.portal.statement;

import java.util.UUID;
import nl.ssfh.portal.apis.StatementsApi;
import org.jspecify.annotations.Nullable;

/**
 * Whose statement is shown.
 *
 * @param name absent for a student, who sees his own
 */
record Payee(String party, UUID id, @Nullable String name) {

    static Payee practice(UUID id, String name) {
        return new Payee(StatementsApi.PRACTICE, id, name);
    }

    static Payee student(UUID id) {
        return new Payee(StatementsApi.STUDENT, id, null);
    }

    @Nullable
    UUID practice() {
        return name == null ? null : id;
    }
}
