package nl.ssfh.payouts.ledger.store;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.ssfh.payouts.ledger.domain.BookCheck;
import nl.ssfh.payouts.ledger.domain.BookFinding;
import nl.ssfh.payouts.ledger.domain.LedgerSeal;
import nl.ssfh.payouts.seal.Seals;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.platform.chain.HashChain;
import org.jspecify.annotations.Nullable;

/**
 * Computes the chain over the ledger anew. After a seal that does not hold it goes on from what that seal says, so that
 * each seal is named whose own entries were touched, and no other.
 */
final class ChainCheck {

    private static final String SEALS =
            "select link, upto, entries, hash, encode(signature, 'hex') as signature from ledger_seal order by link";
    private static final String ENTRIES =
            "select id, " + LedgerChain.TEXT + " as text from ledger_entry where id <= ? order by id";

    private final Seals keys;
    private final List<Kept> seals;
    private final List<String> broken = new ArrayList<>();
    private HashChain chain = HashChain.START;
    private int at;
    private long looked;

    private ChainCheck(Seals keys, List<Kept> seals) {
        this.keys = keys;
        this.seals = seals;
    }

    static Result run(Sql sql, Seals keys, @Nullable String knownHead) {
        var seals = sql.list(
                SEALS,
                row -> new Kept(
                        new LedgerSeal(row.count("link"), row.count("upto"), row.number("entries"), row.text("hash")),
                        row.text("signature")));
        var head = seals.isEmpty()
                ? new LedgerSeal(0, 0, 0, HashChain.START.hash())
                : seals.getLast().seal();
        var check = new ChainCheck(keys, seals);
        sql.each(ENTRIES, row -> new Entry(row.count("id"), row.text("text")), check::add, head.upto());
        check.finish();
        check.mustHold(knownHead);
        long waiting = sql.one(
                "select count(*) as waiting from ledger_entry where id > ?", row -> row.count("waiting"), head.upto());
        return new Result(check.finding(), head, waiting);
    }

    private void add(Entry entry) {
        while (entry.id() > seals.get(at).seal().upto()) {
            closeSeal();
        }
        chain = chain.with(entry.text());
        looked++;
    }

    private void finish() {
        while (at < seals.size()) {
            closeSeal();
        }
    }

    private void closeSeal() {
        var kept = seals.get(at);
        if (!holds(kept)) {
            broken.add("seal %d, up to entry %d"
                    .formatted(kept.seal().link(), kept.seal().upto()));
        }
        chain = new HashChain(0, kept.seal().hash());
        at++;
    }

    private boolean holds(Kept kept) {
        var seal = kept.seal();
        var signature = keys.signature(LedgerChain.signed(seal.link(), seal.upto(), seal.hash()));
        return seal.link() == at + 1
                && seal.entries() == chain.link()
                && seal.hash().equals(chain.hash())
                && HexFormat.of().formatHex(signature).equals(kept.signature());
    }

    private void mustHold(@Nullable String knownHead) {
        if (knownHead != null
                && seals.stream().noneMatch(kept -> kept.seal().hash().equals(knownHead))) {
            broken.add("the known head is not in the chain");
        }
    }

    private BookFinding finding() {
        var first = broken.subList(0, Math.min(BookFinding.NAMED, broken.size()));
        return new BookFinding(BookCheck.CHAIN, looked, broken.size(), first);
    }

    /** A seal as it is stored. */
    private record Kept(LedgerSeal seal, String signature) {}

    private record Entry(long id, String text) {}

    /** What was found, with the last seal and how many entries wait for theirs. */
    record Result(BookFinding finding, LedgerSeal head, long waiting) {}
}
