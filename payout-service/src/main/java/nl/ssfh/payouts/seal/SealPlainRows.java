package nl.ssfh.payouts.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** V7: seals the accounts and files that were stored in plain text. SQL alone has not the keys. */
@ApplicationScoped
class SealPlainRows implements FlywayConfigurationCustomizer, JavaMigration {

    private final KeyRing ring;

    SealPlainRows(SealSettings settings) {
        this.ring = KeyRing.of(settings);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(this);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "seal plain rows";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        new Work(context.getConnection(), ring).seal();
    }

    /** On one connection, in its transaction. */
    private record Work(Connection db, KeyRing ring) {

        void seal() throws SQLException {
            run("alter table bank_account disable trigger user");
            run("alter table bank_file_part disable trigger user");
            each("select id, iban, holder from bank_account", this::sealAccount);
            each("select distinct run from bank_file_part", this::sealFile);
            each("select id, iban from bank_entry where iban is not null", this::printEntry);
            run("alter table bank_account enable trigger user");
            run("alter table bank_file_part enable trigger user");
        }

        private void sealAccount(ResultSet row) throws SQLException {
            var id = row.getObject(1, UUID.class);
            var iban = row.getString(2);
            var sealed = key(id).seal((iban + "\n" + row.getString(3)).getBytes(UTF_8));
            run("update bank_account set sealed = ?, print = ? where id = ?", sealed, print(iban), id);
        }

        private void sealFile(ResultSet row) throws SQLException {
            var run = row.getObject(1, UUID.class);
            var key = key(run);
            each(
                    "select part, content from bank_file_part where run = '" + run + "'",
                    part -> run(
                            "update bank_file_part set content = ? where run = ? and part = ?",
                            key.at("1/" + part.getInt(1)).seal(part.getBytes(2)),
                            run,
                            part.getInt(1)));
        }

        private void printEntry(ResultSet row) throws SQLException {
            run("update bank_entry set print = ? where id = ?", print(row.getString(2)), row.getObject(1));
        }

        private DataKey key(UUID owner) throws SQLException {
            var key = ring.fresh(owner);
            run("insert into data_key (id, ring, wrapped) values (?, ?, ?)", owner, key.ring(), key.wrapped());
            return ring.open(key);
        }

        private byte[] print(String iban) {
            return ring.print(iban.getBytes(US_ASCII));
        }

        private void run(String sql, Object... values) throws SQLException {
            try (var statement = db.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
            }
        }

        private void each(String sql, Effect effect) throws SQLException {
            try (var statement = db.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    effect.on(rows);
                }
            }
        }
    }

    private interface Effect {
        void on(ResultSet row) throws SQLException;
    }
}
