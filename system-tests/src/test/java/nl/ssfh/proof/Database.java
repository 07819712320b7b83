package nl.ssfh.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** What a service keeps. */
final class Database {

    private Database() {}

    static Connection of(Platform platform, Part service) throws SQLException {
        var addresses = platform.addresses();
        return DriverManager.getConnection(
                addresses.jdbcUrl(service), service.shortName(), addresses.databasePassword());
    }
}
