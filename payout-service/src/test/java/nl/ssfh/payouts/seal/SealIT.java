package nl.ssfh.payouts.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.sql.Sql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What lies on the disk shows nobody's account. */
@QuarkusTest
class SealIT extends FundIT {

    @Inject
    Sql sql;

    @Inject
    Seals seals;

    @Inject
    RewrapKeys rewrapKeys;

    @Inject
    SealSettings settings;

    @Inject
    DataSource db;

    @Test
    void no_table_holds_an_iban_that_was_paid_and_reported() {
        var practice = UUID.randomUUID();
        var iban = giveAccount(practice);
        grant(practice, 15_000, 20_000);
        var paid = Api.pay("2024-09").transfers().getFirst();
        var entry = new Entry("REF1", -paid.cents(), paid.endToEndId(), iban, null);

        Api.report(BankSays.statement(List.of(entry))).then().statusCode(201);

        assertThat(books.number("select count(*) from instalment where state = 'PAID'"))
                .isOne();
        for (var table : List.of("bank_account", "bank_file_part", "bank_entry", "audit_entry", "outbox")) {
            assertThat(rowsWith(table, iban)).as(table).isZero();
        }
    }

    @Test
    void a_key_that_an_older_key_of_the_fund_wraps_is_wrapped_with_the_current_one() {
        var ring = KeyRing.of(settings);
        var old = KeyRingTest.ring("old", Map.of("old", settings.ring().get("old")));
        var key = old.fresh(UUID.randomUUID());
        var sealed = old.open(key).seal(new byte[] {42});
        sql.update("insert into data_key (id, ring, wrapped) values (?, 'old', ?)", key.owner(), key.wrapped());

        rewrapKeys.rewrap();

        assertThat(books.number("select count(*) from data_key where ring <> '" + ring.current() + "'"))
                .isZero();
        assertThat(seals.of(key.owner()).open(sealed)).containsExactly(42);
    }

    @Test
    void what_was_stored_in_plain_text_is_sealed_when_the_service_is_upgraded() {
        var account = UUID.randomUUID();
        upgradeTo("5");
        inSchema("""
                insert into bank_account (id, practice, iban, holder, set_by, valid_from)
                values ('%1$s', '%1$s', 'NL91ABNA0417164300', 'Praktijk De Vliet', 'anna', now());
                insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date,
                                 debtor_name, debtor_iban, prepared_by, prepared_at)
                values ('%2$s', '2024-09-01', 'PREPARED', 1, 1, 1, '', '2024-09-25', 'SSFH', '', 'otto', now());
                insert into bank_file_part (run, part, content) values ('%2$s', 0, 'NL91ABNA0417164300');
                """.formatted(account, UUID.randomUUID()));

        upgradeTo("8");

        var key = sql.one(
                "select " + Seals.COLUMNS + " from before.data_key k where k.id = ?", row -> seals.of(row), account);
        var opened = sql.one(
                "select sealed from before.bank_account", row -> new String(key.open(row.bytes("sealed")), US_ASCII));
        assertThat(opened).isEqualTo("NL91ABNA0417164300\nPraktijk De Vliet");
        assertThat(rowsWith("before.bank_file_part", "NL91ABNA0417164300")).isZero();
        books.run("drop schema before cascade");
    }

    @Test
    void runs_of_before_are_sent_or_answered_and_have_the_one_file_they_had() {
        upgradeTo("10");
        inSchema("""
                insert into bank_account (id, practice, sealed, print, set_by, valid_from, payable_from)
                values ('%1$s', '%1$s', '', '', 'anna', now(), '2024-01-01');
                insert into decided_claim values ('%1$s', '%1$s', '%1$s', 'SSFH', '%1$s', 1, 'GRANTED', '2024-09-02', true);
                insert into instalment (id, placement, claim, practice, fee, month, sequence, cents, state, due_month, decision)
                values ('%1$s', '%1$s', '%1$s', '%1$s', 'STIPEND', '2024-09-01', 0, 1, 'SENT', '2024-09-01', '%1$s');
                insert into run (id, month, state, lines, transactions, total_cents, content_hash, execution_date, debtor_name,
                                 debtor_iban, prepared_by, prepared_at, released_by, released_at, file_sha256)
                select id::uuid, month::date, 'RELEASED', 1, 1, 1, '', month::date, 'SSFH', '', 'otto', now(), 'olga', now(), 'sha'
                  from (values ('%2$s', '2024-09-01'), ('%3$s', '2024-10-01')) r (id, month);
                insert into attempt (run, instalment, number, end_to_end_id, cents, account, state)
                values ('%2$s', '%1$s', 1, 'a', 1, '%1$s', 'REJECTED'), ('%3$s', '%1$s', 2, 'b', 1, '%1$s', 'SENT');
                insert into bank_file_part (run, part, content) values ('%2$s', 0, ''), ('%3$s', 0, '');
                """.formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));

        upgradeTo("21");

        assertThat(books.number("select count(*) from before.run where state = 'ANSWERED' and month = '2024-09-01'"))
                .isOne();
        assertThat(books.number("select count(*) from before.run where state = 'SENT' and month = '2024-10-01'"))
                .isOne();
        assertThat(
                        books.number(
                                "select count(*) from before.bank_file join before.bank_file_part using (run) "
                                        + "where number = file and delivered_at is not null and message_id = replace(run::text, '-', '')"))
                .isEqualTo(2);
        books.run("drop schema before cascade");
    }

    @Test
    void the_service_itself_takes_that_step() {
        assertThat(books.number("select count(*) from flyway_schema_history where version = '7' and success"))
                .isOne();
    }

    private long rowsWith(String table, String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(US_ASCII));
        return books.number("select count(*) from %1$s t where t::text like '%%%2$s%%' or t::text like '%%%3$s%%'"
                .formatted(table, text, hex));
    }

    private void upgradeTo(String version) {
        Flyway.configure()
                .dataSource(db)
                .schemas("before")
                .locations("db/platform", "db/migration")
                .javaMigrations(new SealPlainRows(settings))
                .target(version)
                .load()
                .migrate();
    }

    private void inSchema(String statements) {
        books.run("set search_path to before; " + statements + "; set search_path to public");
    }
}
