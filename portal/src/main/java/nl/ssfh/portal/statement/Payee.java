package nl.ssfh.portal.statement;

import java.util.UUID;
import nl.ssfh.portal.apis.StatementsApi;
import org.jspecify.annotations.Nullable;

/**
 * Whose statement is shown.
 *
 * @param name of the practice, when claims-service tells it, or of where somebody known by several addresses is a
 *     student; absent for all others, who see their own
 */
public record Payee(String party, UUID id, @Nullable String name) {

    static Payee practice(UUID id, @Nullable String name) {
        return new Payee(StatementsApi.PRACTICE, id, name);
    }

    static Payee student(UUID id, @Nullable String name) {
        return new Payee(StatementsApi.STUDENT, id, name);
    }

    public boolean isPractice() {
        return party.equals(StatementsApi.PRACTICE);
    }

    /** The part of an address that says whose it is; absent for a student who is one and the same everywhere. */
    @Nullable
    String address() {
        return isPractice() ? "praktijk=" + id : name == null ? null : "student=" + id;
    }
}
