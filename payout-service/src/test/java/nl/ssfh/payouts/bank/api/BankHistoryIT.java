package nl.ssfh.payouts.bank.api;

import static nl.ssfh.payouts.Api.as;
import static nl.ssfh.payouts.Api.olga;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.BankSays.Status;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.StatementFile;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.TransferFile.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a bank tells what it did, the books are those of one perfect report in order. */
@QuarkusTest
class BankHistoryIT extends FundIT {

    static final List<String> VERSIONS =
            List.of("camt.053.001.08", "camt.053.001.02", "camt.054.001.08", "camt.054.001.02");

    enum Fate {
        PAID,
        REJECTED,
        RETURNED
    }

    Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_way_of_telling_gives_the_same_books(long seed) {
        random = new Random(seed);
        var plain = new ArrayList<TestClaim>();
        var wild = new ArrayList<TestClaim>();
        for (int i = 0; i < 6; i++) {
            plain.add(grant(practice(), 10_000 + i, 20_000 + i));
            wild.add(grant(practice(), 10_000 + i, 20_000 + i));
        }
        var file = Api.pay("2024-09");
        var fates = Stream.generate(() -> Fate.values()[random.nextInt(3)])
                .limit(12)
                .toList();

        perfect(file, transfers(file, plain), fates)
                .forEach(xml -> assertThat(Api.report(xml).statusCode()).isEqualTo(201));
        wild(file, transfers(file, wild), fates)
                .forEach(xml -> assertThat(Api.report(xml).statusCode()).isBetween(200, 400));

        for (int i = 0; i < plain.size(); i++) {
            assertThat(Api.states(wild.get(i).placement))
                    .as("seed %d, claim %d", seed, i)
                    .isEqualTo(Api.states(plain.get(i).placement));
            assertThat(books(wild.get(i))).as("seed %d, claim %d", seed, i).isEqualTo(books(plain.get(i)));
        }
        assertThat(as(olga()).get("/v1/suspense?limit=100").jsonPath().getList("items.reason"))
                .allMatch("UNREADABLE_PART"::equals);
    }

    private static List<String> perfect(TransferFile file, List<Transfer> transfers, List<Fate> fates) {
        var refused = new ArrayList<Status>();
        var entries = new ArrayList<Entry>();
        each(transfers, fates, refused, entries);
        return List.of(BankSays.status(file.messageId(), refused), BankSays.statement(entries));
    }

    private static void each(List<Transfer> transfers, List<Fate> fates, List<Status> refused, List<Entry> entries) {
        for (int i = 0; i < transfers.size(); i++) {
            var id = transfers.get(i).endToEndId();
            long cents = transfers.get(i).cents();
            if (fates.get(i) == Fate.REJECTED) {
                refused.add(new Status(id, "RJCT", "AC04"));
            } else {
                entries.add(Entry.paid("P" + id, id, cents));
            }
            if (fates.get(i) == Fate.RETURNED) {
                entries.add(Entry.returned("B" + id, id, cents, "AM05"));
            }
        }
    }

    /** Each thing is said in up to four files, in any order and version; some break off, some are glued together. */
    private List<String> wild(TransferFile file, List<Transfer> transfers, List<Fate> fates) {
        var refused = new ArrayList<Status>();
        var entries = new ArrayList<Entry>();
        each(transfers, fates, refused, entries);
        var reports = new ArrayList<String>();
        for (int round = 0; round < 2; round++) {
            Collections.shuffle(refused, random);
            Collections.shuffle(entries, random);
            pieces(refused).forEach(some -> reports.add(BankSays.status(file.messageId(), some)));
            pieces(entries).forEach(some -> reports.add(statement(some)));
            var accepted = transfers.stream()
                    .map(each -> new Status(each.endToEndId(), random.nextBoolean() ? "ACSC" : "ACTC", null))
                    .toList();
            reports.add(BankSays.status(file.messageId(), accepted));
        }
        Collections.shuffle(reports, random);
        return mangled(reports);
    }

    private String statement(List<Entry> entries) {
        return StatementFile.of(entries)
                .version(VERSIONS.get(random.nextInt(4)))
                .xml();
    }

    private <T> List<List<T>> pieces(List<T> things) {
        var pieces = new ArrayList<List<T>>();
        for (int from = 0; from < things.size(); ) {
            int to = Math.min(things.size(), from + 1 + random.nextInt(6));
            pieces.add(List.copyOf(things.subList(from, to)));
            from = to;
        }
        return pieces;
    }

    private List<String> mangled(List<String> reports) {
        var files = new ArrayList<String>();
        for (var xml : reports) {
            var report = xml.strip();
            switch (random.nextInt(4)) {
                case 0 -> files.addAll(List.of(report.substring(0, 1 + random.nextInt(report.length())), report));
                case 1 -> files.addAll(List.of(report, report.replace("\n", "\r\n")));
                case 2 ->
                    files.add(report + "\n"
                            + reports.get(random.nextInt(reports.size())).strip());
                default -> files.add(report);
            }
        }
        return files;
    }

    private static List<Transfer> transfers(TransferFile file, List<TestClaim> claims) {
        return claims.stream()
                .flatMap(claim -> ids(claim).stream())
                .map(id -> transfer(file, id))
                .toList();
    }

    private static List<String> ids(TestClaim claim) {
        return Api.schedule(claim.placement).getList("instalments.id", String.class);
    }

    private static Transfer transfer(TransferFile file, String instalment) {
        return file.transfers().stream()
                .filter(each -> each.endToEndId().equals(instalment.replace("-", "")))
                .findFirst()
                .orElseThrow();
    }

    /** All that the ledger and the bank transactions of a claim say, as one number. */
    private long books(TestClaim claim) {
        var lines = "(select id from instalment where placement = '%s')".formatted(claim.placement);
        return books.number("""
                select hashtextextended(string_agg(said, ' ' order by said), 0) from (
                  select concat_ws(',', account, cents, kind, booked_on) as said from ledger_entry
                   where instalment in %s and kind <> 'COMMITMENT'
                  union all
                  select concat_ws(',', cents, state, rejected_on, booked_on, returned_on) from attempt
                   where instalment in %s) all_of_it
                """.formatted(lines, lines));
    }
}
