package nl.ssfh.local.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import nl.ssfh.local.CannotStart;
import nl.ssfh.local.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(Lifecycle.PER_CLASS)
class LocalPlatformIT {

    Path data;
    LocalPlatform platform;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        platform = LocalPlatform.prepare(Servers.options(data), Servers.ALL);
        platform.start();
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"KAFKA", "OIDC", "MAIL", "POSTGRESQL"})
    void a_killed_part_is_gone_and_comes_back(Part part) {
        var before = ProcessHandle.of(platform.pid(part)).orElseThrow();

        platform.kill(part);

        assertThat(before.isAlive()).isFalse();
        platform.restart(part);
        assertThat(platform.pid(part)).isNotEqualTo(before.pid());
    }

    @Test
    void what_was_stored_survives_a_kill_and_is_there_at_the_next_start() throws SQLException {
        run("create table kept as select 42 as answer");

        platform.restart(Part.POSTGRESQL);
        run("do $$ begin assert (select answer from kept) = 42; end $$");

        platform.close();
        platform = LocalPlatform.prepare(Servers.options(data).withFresh(false), Servers.ALL);
        platform.start();
        run("do $$ begin assert (select answer from kept) = 42; end $$");
    }

    @Test
    void a_role_sees_only_its_own_database() {
        var url = platform.addresses().jdbcUrl(Part.PAYOUTS);

        assertThatThrownBy(() -> DriverManager.getConnection(
                        url, "claims", platform.addresses().databasePassword()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void each_part_tells_its_memory() {
        assertThat(platform.memory()).containsOnlyKeys(Servers.ALL);
        assertThat(platform.memory().values()).allMatch(bytes -> bytes > 10L << 20);
    }

    @Test
    void a_second_platform_in_the_same_folder_is_refused() {
        assertThatThrownBy(() -> LocalPlatform.prepare(Servers.options(data), EnumSet.of(Part.MAIL)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("A platform already runs in " + data);
    }

    @Test
    void the_business_date_is_written_for_the_services() {
        platform.setBusinessDate(java.time.LocalDate.of(2024, 9, 1));

        assertThat(data.resolve("business-date")).hasContent("2024-09-01");
    }

    void run(String sql) throws SQLException {
        var addresses = platform.addresses();
        try (var connection = DriverManager.getConnection(
                        addresses.jdbcUrl(Part.CLAIMS), "claims", addresses.databasePassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
