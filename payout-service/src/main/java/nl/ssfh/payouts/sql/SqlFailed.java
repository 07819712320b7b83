package nl.ssfh.payouts.sql;

import java.sql.SQLException;

/** A statement failed; the cause keeps the state that tells passing trouble from other trouble. */
public final class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailed(String sql, SQLException cause) {
        super("Failed: " + sql.strip().lines().findFirst().orElse(""), cause);
    }
}
