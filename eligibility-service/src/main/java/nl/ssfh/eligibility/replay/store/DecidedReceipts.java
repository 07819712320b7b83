package nl.ssfh.eligibility.replay.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.Province;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.replay.domain.PlacedReceipt;
import nl.ssfh.eligibility.replay.domain.Replay.Batch;
import nl.ssfh.eligibility.replay.domain.Replay.Source;
import nl.ssfh.eligibility.replay.domain.ReplayJobs.Receipts;
import nl.ssfh.eligibility.store.Sql;
import nl.ssfh.eligibility.store.StoredJson;
import org.jspecify.annotations.Nullable;

/** The receipts of all decisions in force, page by page: no transaction stays open for the length of a replay. */
final class DecidedReceipts implements Source {

    private static final int PAGE = 1_000;
    private static final String IN_FORCE = """
            from decision d
            where outcome <> 'WITHDRAWN'
              and not exists (select from decision n where n.claim = d.claim and n.sequence > d.sequence)
            """;

    /** With only those of the overrulings that hold: the rules may say another thing by now than a person answered. */
    private static final String RECEIPT = """
            case when receipt -> 'overrulings' is null then receipt else
              jsonb_set(receipt, '{overrulings}', (
                select coalesce(jsonb_agg(o.said order by o.number), '[]')
                from jsonb_array_elements(receipt -> 'overrulings') with ordinality as o (said, number)
                join decision_month m on m.decision = d.id
                  and m.fee = o.said -> 'feeMonth' ->> 'fee'
                  and to_char(m.month, 'YYYY-MM') = o.said -> 'feeMonth' ->> 'month'
                  and m.overruled ->> 'review' = o.said ->> 'review'))
            end as receipt
            """;

    private static final String PROVINCE =
            "(select province from practice_province p where p.practice = d.practice) as province, ";

    private final Sql sql;
    private UUID after = new UUID(0, 0);

    private record Stored(UUID id, String receipt, @Nullable String province) {

        PlacedReceipt read() {
            return new PlacedReceipt(
                    StoredJson.read(receipt, Receipt.class), province == null ? null : Province.valueOf(province));
        }
    }

    private DecidedReceipts(Sql sql) {
        this.sql = sql;
    }

    static Receipts of(Sql sql) {
        var count = sql.query(row -> row.getLong(1), "select count(*) " + IN_FORCE);
        return new Receipts(count.getFirst(), new DecidedReceipts(sql));
    }

    @Override
    public Optional<Batch> next() {
        var page = sql.query(
                row -> new Stored(row.getObject("id", UUID.class), row.getString("receipt"), row.getString("province")),
                "select id, " + PROVINCE + RECEIPT + IN_FORCE + " and d.id > ? order by d.id limit ?",
                after,
                PAGE);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        after = page.getLast().id;
        return Optional.of(() -> receipts(page));
    }

    private static List<PlacedReceipt> receipts(List<Stored> page) {
        return page.stream().map(Stored::read).toList();
    }
}
