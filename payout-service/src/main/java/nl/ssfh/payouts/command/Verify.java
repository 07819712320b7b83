package nl.ssfh.payouts.command;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.ledger.domain.Verification;
import nl.ssfh.payouts.ledger.store.SqlBookChecks;
import nl.ssfh.payouts.run.store.SqlBankFiles;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the books of a database without the service, for whoever trusts neither it nor who runs it: only a reader of
 * the database and the keys of the fund are needed. Takes the address of the database and, if there is one, a head of
 * the ledger that was kept from before. Ends with 0 when all holds, 1 when something does not, 2 when it cannot tell.
 */
public final class Verify {

    private static final int BREACH = 1;
    private static final int CANNOT_TELL = 2;

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), System.out));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("Usage: verify jdbc:postgresql://HOST:PORT/DATABASE [HEAD]");
            return CANNOT_TELL;
        }
        var knownHead = arguments.length == 2 ? arguments[1] : null;
        try (var connection = DriverManager.getConnection(arguments[0], login(environment))) {
            connection.setAutoCommit(false);
            return tell(verify(connection, environment, knownHead), out);
        } catch (SQLException | RuntimeException e) {
            out.println("Cannot verify: " + e.getMessage());
            return CANNOT_TELL;
        }
    }

    private static Properties login(Map<String, String> environment) {
        var login = new Properties();
        login.setProperty("user", environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""));
        login.setProperty("password", environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
        return login;
    }

    private static Verification verify(
            Connection connection, Map<String, String> environment, @Nullable String knownHead) {
        var sql = new Sql(new OneConnection(connection).asDataSource());
        var seals = new Seals(new KeysOfEnvironment(environment), sql);
        return new SqlBookChecks(sql, seals, new SqlBankFiles(sql, seals)).verify(knownHead);
    }

    private static int tell(Verification found, PrintStream out) {
        for (var finding : found.findings()) {
            out.printf(
                    "%-8s %-22s %,10d looked at, %,d wrong  %s%n",
                    finding.holds() ? "holds" : "BROKEN",
                    finding.check(),
                    finding.looked(),
                    finding.breaches(),
                    finding.check().en());
            finding.first().forEach(what -> out.println("           " + what));
        }
        var sums = found.sums();
        out.printf(
                "Instructed %s = booked %s + in flight %s + rejected %s + returned %s%n",
                sums.instructed(), sums.booked(), sums.inFlight(), sums.rejected(), sums.returned());
        out.printf(
                "Head of the ledger: %s, after entry %d; %d entries wait for their seal%n",
                found.head().hash(), found.head().upto(), found.waiting());
        return found.findings().stream().allMatch(BookFinding::holds) ? 0 : BREACH;
    }
}
