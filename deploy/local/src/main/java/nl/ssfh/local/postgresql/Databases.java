package nl.ssfh.local.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The databases of the house, each owned by a role of its own that sees no other. */
final class Databases {

    static final String ADMINISTRATOR = "postgres";

    private final int port;
    private final String password;

    Databases(int port, String password) {
        this.port = port;
        this.password = password;
    }

    boolean answer() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Makes what is not there yet. */
    void ensure(List<String> names) {
        try (var connection = connect()) {
            for (var name : names) {
                ensureRole(connection, name);
                ensureDatabase(connection, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the databases " + names, e);
        }
    }

    /** A login that may do in each of these databases what its owner may. */
    void ensureMember(String login, List<String> names) {
        try (var connection = connect()) {
            ensureRole(connection, login);
            for (var name : names) {
                run(connection, "grant %s to %s".formatted(name, login));
                run(connection, "grant connect on database %s to %s".formatted(name, login));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the role " + login, e);
        }
    }

    private void ensureRole(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            run(connection, "create role %s login password '%s'".formatted(name, password));
        }
    }

    private static void ensureDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database %s owner %s strategy file_copy".formatted(name, name));
            run(connection, "revoke all on database %s from public".formatted(name));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=5&socketTimeout=60".formatted(port),
                ADMINISTRATOR,
                password);
    }
}
