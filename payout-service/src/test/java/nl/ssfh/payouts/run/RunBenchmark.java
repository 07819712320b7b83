package nl.ssfh.payouts.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.HeardSql;
import nl.ssfh.payouts.ManyLines;
import nl.ssfh.payouts.run.app.PrepareRun;
import nl.ssfh.payouts.run.app.ReleaseRun;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.app.SendRun;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.Run;
import org.junit.jupiter.api.Test;

/**
 * How long a run takes, beside what no run can do without: the bare {@code INSERT … SELECT} of as many transactions,
 * and the bare storing of as many bytes.
 *
 * <p>Not among the tests, which must not depend on speed. It runs when it is asked for by name, with a heap that holds
 * a small part of what is paid: {@code mvn -pl contracts,deploy/local,platform,payout-service test -Dtest=RunBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Xmx256m -Dssfh.run.lines=1000000}
 */
@QuarkusTest
class RunBenchmark extends FundIT {

    static final int LINES = Integer.getInteger("ssfh.run.lines", 1_000_000);
    static final int PRACTICES = 500;
    static final int PART = 1 << 20;

    @Inject
    PrepareRun prepareRun;

    @Inject
    ReleaseRun releaseRun;

    @Inject
    SendRun sendRun;

    @Inject
    BankFiles files;

    @Inject
    HeardSql heard;

    @Test
    void run() {
        round(LINES / 10);
        books.empty();
        round(LINES);
    }

    private void round(int lines) {
        fill(lines);
        double rows = timed(() -> bareRows());
        var run = new Run[1];
        double prepare = timed(() -> run[0] = QuarkusTransaction.requiringNew()
                .timeout(RunTime.LONGEST)
                .call(() -> prepareRun.prepare(YearMonth.of(2024, 9), "otto")));
        double release = timed(() -> releaseRun.release(run[0].id(), "olga", run[0].contentHash()));
        double send = timed(() -> sendRun.send(run[0].id(), "olga"));
        var size = new long[1];
        double bytes = timed(() -> size[0] = bareBytes(run[0].id()));
        assertThat(run[0].transactions()).isEqualTo(lines);
        System.out.printf(
                Locale.ROOT,
                "%,d lines, %d files, %.0f MB, largest heap %d MB: prepare %.1f s, release %.1f s, send %.1f s; bare rows %.1f s, "
                        + "bare bytes %.1f s; prepare and release are %.1f times both%n",
                lines,
                files.of(run[0].id()).size(),
                size[0] / 1e6,
                Runtime.getRuntime().maxMemory() >> 20,
                prepare,
                release,
                send,
                rows,
                bytes,
                (prepare + release) / (rows + bytes));
    }

    private void fill(int lines) {
        ManyLines.due(books, Stream.generate(this::practice).limit(PRACTICES).toList(), lines);
        books.run("create table bare_attempt (like attempt including all)");
        books.run("create table bare_part (like bank_file_part including all)");
    }

    private Object bareRows() {
        books.run("""
                insert into bare_attempt (run, file, instalment, number, end_to_end_id, cents, account, state)
                select i.decision, 1, i.id, 1, replace(i.id::text, '-', ''), i.cents, i.practice, 'PREPARED'
                  from instalment i
                """);
        books.run("drop table bare_attempt");
        return List.of();
    }

    /** Reads the files as they are stored, and stores as many bytes again, part by part and not sealed. */
    private long bareBytes(UUID run) {
        long size = QuarkusTransaction.requiringNew().timeout(RunTime.LONGEST).call(() -> {
            var counted = new Counted();
            files.of(run).forEach(file -> files.copy(file, counted));
            return counted.bytes;
        });
        books.run("""
                insert into bare_part (run, file, part, content)
                select uuidv7(), 1, n, content
                  from generate_series(1, %d) n cross join (select content from bank_file_part limit 1) one
                """.formatted(Math.ceilDiv(size, PART)));
        books.run("drop table bare_part");
        return size;
    }

    /** Tells on the way which statements took more than a twentieth of the time. */
    private double timed(Callable<?> work) {
        long start = System.nanoTime();
        try {
            var statements = heard.secondsDuring(work);
            double seconds = (System.nanoTime() - start) / 1e9;
            statements.forEach((sql, part) -> {
                if (part > seconds / 20) {
                    System.out.printf(Locale.ROOT, "  %6.2f s  %s%n", part, words(sql));
                }
            });
            return seconds;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(String sql) {
        var words = sql.strip().replaceAll("\\s+", " ");
        return words.substring(0, Math.min(words.length(), 110));
    }

    /** Only counts. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }
}
