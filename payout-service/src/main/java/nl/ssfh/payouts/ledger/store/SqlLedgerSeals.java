package nl.ssfh.payouts.ledger.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.ssfh.payouts.ledger.domain.LedgerSeal;
import nl.ssfh.payouts.ledger.domain.LedgerSeals;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.platform.chain.HashChain;

@ApplicationScoped
class SqlLedgerSeals implements LedgerSeals {

    /** As in the trigger {@code ledger_writer}. */
    private static final long WRITERS = 7_738_340_002L;

    private static final long SEALER = 7_738_340_003L;

    private static final String NEXT = "select id, " + LedgerChain.TEXT
            + " as text from ledger_entry where id > ? and id <= ? order by id limit ?";

    private final Sql sql;
    private final Seals seals;

    SqlLedgerSeals(Sql sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    @Override
    public long settled() {
        sql.list("select pg_advisory_xact_lock(?)", row -> true, WRITERS);
        return sql.one("select coalesce(max(id), 0) as last from ledger_entry", row -> row.count("last"));
    }

    @Override
    public Optional<LedgerSeal> sealNext(long upto, int atMost, Instant at) {
        if (!sql.one("select pg_try_advisory_xact_lock(?) as got", row -> row.flag("got"), SEALER)) {
            return Optional.empty();
        }
        var head = head();
        var next = new Next(head.hash());
        sql.each(NEXT, row -> next.add(row.count("id"), row.text("text")), added -> {}, head.upto(), upto, atMost);
        return next.seal(head.link() + 1).map(seal -> stored(seal, at));
    }

    private LedgerSeal head() {
        return sql.first(
                        "select * from ledger_seal order by link desc limit 1",
                        row -> new LedgerSeal(
                                row.count("link"), row.count("upto"), row.number("entries"), row.text("hash")))
                .orElse(new LedgerSeal(0, 0, 0, HashChain.START.hash()));
    }

    private LedgerSeal stored(LedgerSeal seal, Instant at) {
        sql.update(
                "insert into ledger_seal (link, upto, entries, hash, signature, sealed_at) values (?, ?, ?, ?, ?, ?)",
                seal.link(),
                seal.upto(),
                seal.entries(),
                seal.hash(),
                seals.signature(LedgerChain.signed(seal.link(), seal.upto(), seal.hash())),
                at);
        return seal;
    }

    /** The entries of a seal that is being made. */
    private static final class Next {

        private HashChain chain;
        private long last;

        Next(String hash) {
            chain = new HashChain(0, hash);
        }

        long add(long id, String text) {
            chain = chain.with(text);
            last = id;
            return id;
        }

        Optional<LedgerSeal> seal(long link) {
            return chain.link() == 0
                    ? Optional.empty()
                    : Optional.of(new LedgerSeal(link, last, Math.toIntExact(chain.link()), chain.hash()));
        }
    }
}
