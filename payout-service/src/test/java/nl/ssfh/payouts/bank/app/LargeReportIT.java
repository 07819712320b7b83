package nl.ssfh.payouts.bank.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ssfh.payouts.Api;
import nl.ssfh.payouts.BankSays;
import nl.ssfh.payouts.BankSays.Entry;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.ManyLines;
import nl.ssfh.payouts.ledger.app.ReadLedger;
import nl.ssfh.payouts.ledger.app.VerifyBooks;
import nl.ssfh.payouts.ledger.app.WriteAuditfile;
import nl.ssfh.payouts.run.app.PrepareRun;
import nl.ssfh.payouts.run.app.ReleaseRun;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.app.SendRun;
import nl.ssfh.payouts.sampling.app.ReadSamples;
import nl.ssfh.payouts.schedule.app.ReadSchedule;
import nl.ssfh.payouts.sql.Sql;
import nl.ssfh.payouts.statement.app.ShowStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reports of many entries, and other work that grows with what the fund paid.
 *
 * <p>How long a larger one takes is told with {@code mvn -pl contracts,deploy/local,platform,payout-service test
 * -Dtest=LargeReportIT -Dsurefire.failIfNoSpecifiedTests=false -Dssfh.report.entries=100000
 * -Dssfh.payouts.report-bytes=268435456}
 */
@QuarkusTest
class LargeReportIT extends FundIT {

    static final int ENTRIES = Integer.getInteger("ssfh.report.entries", 4_000);

    /** What a bank tells of each, and nobody here asks. */
    static final String MORE_WORDS =
            "<RltdPties><Cdtr><Pty><Nm>Huisartsenpraktijk</Nm><PstlAdr><AdrLine>Dorpsstraat 1</AdrLine></PstlAdr></Pty></Cdtr></RltdPties>"
                            .repeat(11)
                    + "<RmtInf><Ustrd>SSFH-2024-000123 2024-09 stagevergoeding</Ustrd></RmtInf>".repeat(5);

    @Inject
    PrepareRun prepareRun;

    @Inject
    ReleaseRun releaseRun;

    @Inject
    SendRun sendRun;

    @Inject
    Sql sql;

    @Test
    void every_entry_of_a_large_report_is_applied_and_in_the_ledger() {
        ManyLines.due(books, Stream.generate(this::practice).limit(20).toList(), ENTRIES);
        sent();
        var entries = sql.list(
                "select end_to_end_id, cents from attempt",
                row -> Entry.paid("P" + row.text("end_to_end_id"), row.text("end_to_end_id"), row.count("cents")));
        var report = BankSays.statement(entries).replace("</TxDtls>", MORE_WORDS + "</TxDtls>");
        assertThat(report.length() / ENTRIES).isBetween(2_000, 2_500);

        long start = System.nanoTime();
        Api.report(report).then().statusCode(201).body("applied", equalTo(ENTRIES));
        System.out.printf(
                Locale.ROOT,
                "%,d entries, %.0f MB: applied in %.1f s%n",
                ENTRIES,
                report.length() / 1e6,
                (System.nanoTime() - start) / 1e9);

        assertThat(Api.balances()).containsEntry("BANK", -ENTRIES / 2 * 35_000L);
        assertThat(books.number("select count(*) from instalment where state = 'PAID'"))
                .isEqualTo(ENTRIES);
    }

    private void sent() {
        var run = QuarkusTransaction.requiringNew()
                .timeout(RunTime.LONGEST)
                .call(() -> prepareRun.prepare(YearMonth.of(2024, 9), "otto"));
        releaseRun.release(run.id(), "olga", run.contentHash());
        sendRun.send(run.id(), "olga");
    }

    /** The default of a minute would end it. */
    @ParameterizedTest
    @CsvSource({"apply", "verify", "write", "each", "eachLine"})
    void what_grows_with_what_was_paid_may_take_an_hour(String method) {
        var work = Stream.of(
                        ApplyBankReport.class,
                        VerifyBooks.class,
                        WriteAuditfile.class,
                        ReadLedger.class,
                        ReadSchedule.class,
                        ShowStatement.class,
                        ReadSamples.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(each -> each.getName().equals(method) && !each.isSynthetic())
                .toList();

        assertThat(work)
                .allSatisfy(each -> assertThat(Objects.requireNonNull(
                                        each.getAnnotation(TransactionConfiguration.class), each.toString())
                                .timeout())
                        .isEqualTo(RunTime.LONGEST));
    }
}
