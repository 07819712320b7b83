package nl.ssfh.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.ssfh.platform.testing.RealParts;
import nl.ssfh.platform.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditIT {

    static final UUID PRACTICE = UUID.randomUUID();

    @Inject
    Audit audit;

    @Inject
    SealAudit sealer;

    @Inject
    DataSource db;

    UUID thing = UUID.randomUUID();

    @BeforeEach
    void write() throws SQLException {
        record("register", thing);
        record("change", thing);
        record("change", UUID.randomUUID());
        sealer.seal();
        awaitSeals();
    }

    @AfterEach
    void clear() throws SQLException {
        unguarded("delete from audit_entry");
    }

    @Test
    void who_looks_up_a_thing_sees_all_that_was_done_to_it() {
        ask("/v1/audit-entries?object=" + thing)
                .then()
                .statusCode(200)
                .body("items.action", contains("change", "register"))
                .body("items[0].actor", equalTo("platform-under-test"))
                .body("items[0].practice", equalTo(PRACTICE.toString()))
                .body("items[0].details.before", equalTo("BOL"));
        ask("/v1/audit-entries?actor=platform-under-test&practice=" + PRACTICE)
                .then()
                .body("items", hasSize(3));
        ask("/v1/audit-entries?actor=nobody").then().body("items", hasSize(0));
    }

    @Test
    void a_page_leads_to_the_next() {
        var first = ask("/v1/audit-entries?limit=2").jsonPath();
        var second = ask("/v1/audit-entries?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void only_fund_and_auditor_may_look() {
        for (var path : new String[] {"/v1/audit-entries", "/v1/audit-chain"}) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(Tokens.practice("anna")).get(path).then().statusCode(403);
            given().auth().oauth2(Tokens.auditor("ada")).get(path).then().statusCode(200);
        }
    }

    @Test
    void what_is_rolled_back_leaves_no_entry() {
        var undone = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record("register", "thing", undone, null, Map.of());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        ask("/v1/audit-entries?object=" + undone).then().body("items", hasSize(0));
    }

    @Test
    void many_writers_at_once_end_in_one_chain() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> record("change", thing));
            }
        }

        awaitSeals();
        assertThat(chain().getBoolean("intact")).isTrue();
        assertThat(chain().getLong("verifiedTo")).isEqualTo(203);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'other'",
                "update audit_entry set hash = null, link = null",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void nobody_changes_an_entry_by_mistake(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageContaining("The audit trail is never changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'other' where link = 2",
                "update audit_entry set details = '{}' where link = 2",
                "update audit_entry set at = at + interval '1 microsecond' where link = 2",
                "update audit_entry set practice = null where link = 2",
                "delete from audit_entry where link = 2",
                "update audit_entry set link = 9 - link where link in (2, 3)",
                "update audit_entry set hash = repeat('a', 64) where link = 2"
            })
    void who_changes_an_entry_behind_our_back_is_found_out(String sql) throws SQLException {
        var before = chain();

        unguarded(sql);

        assertThat(before.getBoolean("intact")).isTrue();
        assertThat(before.getLong("verifiedTo")).isEqualTo(3);
        assertThat(chain().getBoolean("intact")).isFalse();
        assertThat(chain().getLong("verifiedTo")).isEqualTo(1);
    }

    @Test
    void who_knows_the_head_sees_that_the_end_was_cut_off() throws SQLException {
        var head = chain().getString("head");
        record("change", thing);
        awaitSeals();
        ask("/v1/audit-chain?knownHead=" + head)
                .then()
                .body("intact", equalTo(true))
                .body("head", not(equalTo(head)));

        unguarded("delete from audit_entry where link >= 3");

        assertThat(chain().getBoolean("intact")).isTrue();
        ask("/v1/audit-chain?knownHead=" + head).then().body("intact", equalTo(false));
    }

    void record(String action, UUID object) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(action, "thing", object, PRACTICE, Map.of("before", "BOL", "after", "BBL")));
    }

    void awaitSeals() {
        await().atMost(Duration.ofSeconds(30)).until(() -> chain().getLong("waiting") == 0);
    }

    JsonPath chain() {
        return ask("/v1/audit-chain").jsonPath();
    }

    io.restassured.response.Response ask(String path) {
        return given().auth().oauth2(Tokens.officer("otto")).get(path);
    }

    /** As an administrator of the database could. */
    void unguarded(String sql) throws SQLException {
        run("alter table audit_entry disable trigger user; " + sql + "; alter table audit_entry enable trigger user");
    }

    void run(String sql) throws SQLException {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
