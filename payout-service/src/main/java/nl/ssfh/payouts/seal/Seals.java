package nl.ssfh.payouts.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The key of each thing that is sealed. Whoever destroys the key destroys the thing, in every backup too. */
@ApplicationScoped
public class Seals {

    /** What a query selects, from {@code data_key k}, so that {@link #of(Row)} can open what it found. */
    public static final String COLUMNS = "k.id as key_owner, k.ring as key_ring, k.wrapped as key_wrapped";

    private static final int BATCH = 1_000;

    private final KeyRing ring;
    private final Sql sql;

    public Seals(SealSettings settings, Sql sql) {
        this.ring = KeyRing.of(settings);
        this.sql = sql;
    }

    /** A new key for a thing that has none. */
    public DataKey make(UUID owner) {
        var key = ring.fresh(owner);
        sql.update("insert into data_key (id, ring, wrapped) values (?, ?, ?)", key.owner(), key.ring(), key.wrapped());
        return ring.open(key);
    }

    public DataKey of(UUID owner) {
        return find(owner).orElseThrow(() -> new IllegalStateException("There is no key of " + owner));
    }

    /** The key of a thing that is sealed part by part: made for the first. */
    public DataKey ofOrMake(UUID owner) {
        return find(owner).orElseGet(() -> make(owner));
    }

    private Optional<DataKey> find(UUID owner) {
        return sql.first("select " + COLUMNS + " from data_key k where k.id = ?", this::of, owner);
    }

    public DataKey of(Row row) throws SQLException {
        return ring.open(key(row));
    }

    /** The same for the same IBAN, and of no use to who has not the key of the fund. */
    public byte @Nullable [] print(@Nullable String iban) {
        return iban == null ? null : ring.print(iban.getBytes(US_ASCII));
    }

    /** Who has not the key of the fund can neither sign a text nor change one that is signed. */
    public byte[] signature(String text) {
        return ring.print(text.getBytes(US_ASCII));
    }

    /** Wraps some keys anew that an older key of the fund wraps. Returns how many. */
    int rewrapSome() {
        var old = sql.list(
                "select " + COLUMNS + " from data_key k where k.ring <> ? order by k.id limit ? for update skip locked",
                Seals::key,
                ring.current(),
                BATCH);
        var rows = old.stream()
                .map(ring::rewrap)
                .map(key -> new @Nullable Object[] {key.ring(), key.wrapped(), key.owner()})
                .toList();
        return sql.batch("update data_key set ring = ?, wrapped = ? where id = ?", List.copyOf(rows));
    }

    private static WrappedKey key(Row row) throws SQLException {
        return new WrappedKey(row.uuid("key_owner"), row.text("key_ring"), row.text("key_wrapped"));
    }
}
