package nl.ssfh.platform.inbox;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells trouble that passes from trouble that stays. */
public final class Transience {

    /** Connection lost, server stopping or starting, no resources, serialisation failure, deadlock. */
    private static final Set<String> STATES = Set.of("08", "57", "53", "40");

    private Transience() {}

    public static boolean of(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientException
                    || each instanceof SQLRecoverableException
                    || each instanceof ConnectException
                    || (each instanceof SQLException sql && passes(sql))) {
                return true;
            }
        }
        return false;
    }

    public static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }

    static Throwable root(Throwable thrown) {
        Throwable each = thrown;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return each;
    }

    private static boolean passes(SQLException e) {
        var state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : state.length() >= 2 && STATES.contains(state.substring(0, 2));
    }
}
