package nl.ssfh.payouts.lives;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.Span;
import nl.ssfh.payouts.FundIT;
import nl.ssfh.payouts.TestClaim;
import nl.ssfh.payouts.TransferFile;
import nl.ssfh.payouts.bank.app.TakeBankReport;
import nl.ssfh.payouts.report.app.ShowPayments;
import nl.ssfh.payouts.report.domain.Dimension;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.report.domain.PaymentQuery;
import nl.ssfh.payouts.report.domain.PaymentReport;
import nl.ssfh.payouts.run.app.CancelRun;
import nl.ssfh.payouts.run.app.PrepareRun;
import nl.ssfh.payouts.run.app.ReadRuns;
import nl.ssfh.payouts.run.app.ReleaseRun;
import nl.ssfh.payouts.run.app.SendRun;
import nl.ssfh.payouts.run.domain.AllHeld;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.NothingDue;
import nl.ssfh.payouts.schedule.app.ReadSchedule;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentFilter;
import nl.ssfh.payouts.schedule.domain.InstalmentState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives of placements as they may come: decisions again and again, refusals, returns, new accounts, late reports, officers. */
@QuarkusTest
class RandomLivesIT extends FundIT {

    static final YearMonth FIRST = YearMonth.of(2024, 9);

    @Inject
    PrepareRun prepareRun;

    @Inject
    ReleaseRun releaseRun;

    @Inject
    SendRun sendRun;

    @Inject
    CancelRun cancelRun;

    @Inject
    ReadRuns readRuns;

    @Inject
    TakeBankReport takeBankReport;

    @Inject
    ReadSchedule schedules;

    @Inject
    ShowPayments payments;

    @Inject
    RecoveryDesk desk;

    final PaperFund paper = new PaperFund();
    Random random = new Random();
    PaperBank bank = new PaperBank(random);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void every_cent_is_where_the_paper_says(long seed) {
        random = new Random(seed);
        bank = new PaperBank(random);
        desk.clear();
        var practices = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();
        var claims = IntStream.range(0, 7)
                .mapToObj(i -> TestClaim.at(practices.get(i % 3)))
                .toList();

        for (int month = 0; month < 7; month++) {
            live(FIRST.plusMonths(month), practices, claims);
            check("seed %d, month %d".formatted(seed, month));
        }
        end(practices, "seed %d, the end".formatted(seed));

        practices.forEach(practice -> assertThat(paper.kept(practice, bank))
                .as("seed %d", seed)
                .isEqualTo(paper.granted(practice)
                        + toRecover(practice)
                        + desk.paidIn(practice)
                        + desk.givenUp(practice)));
        assertThat(report(Dimension.PRACTICE).lines())
                .allSatisfy(line -> assertThat(line.figures().paid().cents())
                        .isEqualTo(paper.kept(requireNonNull(line.group().practice()), bank)));
    }

    private void live(YearMonth month, List<UUID> practices, List<TestClaim> claims) {
        today(month.atDay(3).toString());
        claims.stream().filter(claim -> random.nextInt(3) > 0).forEach(this::decide);
        practices.stream().filter(practice -> random.nextInt(3) == 0).forEach(this::newAccount);
        today(month.atDay(22).toString());
        desk.work(random, month.atDay(22));
        run(month, false);
        desk.checkRun(month, month.toString());
        claims.stream().filter(claim -> random.nextInt(6) == 0).forEach(this::decide);
        hear(bank.reports(false));
    }

    /** Everybody answers, and the bank pays all: nothing but recoveries is left in the end. */
    private void end(List<UUID> practices, String when) {
        practices.forEach(this::newAccount);
        hear(bank.reports(true));
        for (int month = 7; month < 20; month++) {
            today(FIRST.plusMonths(month).atDay(22).toString());
            run(FIRST.plusMonths(month), true);
            hear(bank.reports(true));
        }
        check(when);
        assertThat(lines())
                .filteredOn(line -> line.amount().cents() > 0)
                .extracting(Instalment::state)
                .containsOnly(InstalmentState.PAID);
    }

    private void decide(TestClaim claim) {
        var decided = random.nextInt(9) == 0 ? claim.withdrawn(SEPTEMBER) : decision(claim);
        takeDecision.take(decided);
        paper.decide(decided);
    }

    private ClaimDecided decision(TestClaim claim) {
        var period =
                new Span(FIRST.atDay(1), FIRST.plusMonths(random.nextInt(7)).atDay(1 + random.nextInt(28)));
        var mode = random.nextInt(4) == 0 ? PayoutMode.AFTER_END : PayoutMode.MONTHLY;
        var months = new ArrayList<MonthDecision>();
        period.months().forEach(month -> {
            for (var fee : Fee.values()) {
                months.add(TestClaim.granted(fee, month, random.nextInt(4) * 5_000L + random.nextInt(3), mode));
            }
        });
        return claim.decides(period, months);
    }

    private void newAccount(UUID practice) {
        paper.account(practice, giveAccount(practice));
    }

    private void run(YearMonth month, boolean kind) {
        try {
            var run = prepareRun.prepare(month, "otto");
            if (random.nextInt(4) == 0) {
                cancelRun.cancel(run.id(), "otto");
                run = prepareRun.prepare(month, "otto");
            }
            var released = releaseRun.release(run.id(), "olga", run.contentHash());
            if (random.nextInt(5) == 0) {
                cancelRun.cancel(released.id(), "otto");
                run = prepareRun.prepare(month, "otto");
                released = releaseRun.release(run.id(), "olga", run.contentHash());
            }
            sendRun.send(released.id(), "olga");
            for (var file : readRuns.files(released.id())) {
                bank.receive(read(file.file()), kind);
            }
        } catch (NothingDue | AllHeld e) {
            assertThat(e).hasMessageContaining(month.toString());
        }
    }

    private TransferFile read(BankFile file) {
        var out = new ByteArrayOutputStream();
        readRuns.copy(file, out);
        return TransferFile.read(out.toString(StandardCharsets.UTF_8));
    }

    private void hear(List<String> reports) {
        for (var report : reports) {
            var content = new ByteArrayInputStream(report.strip().getBytes(StandardCharsets.UTF_8));
            assertThat(takeBankReport.take(content, "olga").report().counts().suspense())
                    .isZero();
        }
    }

    private void check(String when) {
        var lines = lines();
        paper.check(lines);
        new PaperReport(report(Dimension.MONTH, Dimension.FEE), desk.paidIn()).check(paper, lines);
        assertThat(ledger("true")).as(when).isZero();
        assertThat(ledger("account like 'COST%'")).as(when).isEqualTo(paper.granted());
        long settled = lines.stream().mapToLong(line -> line.settled().cents()).sum();
        long early = bank.backBeforeBooked();
        assertThat(ledger("account = 'BANK'")).as(when).isEqualTo(early - settled - desk.givenUp());
        assertThat(ledger("account = 'WRITTEN_OFF'")).as(when).isEqualTo(desk.givenUp());
        assertThat(ledger("account = 'INVOICED'")).as(when).isEqualTo(desk.invoiced());
        assertThat(ledger("account in ('RECOVERABLE', 'INVOICED')")).as(when).isEqualTo(toRecover(lines.stream()));
        desk.checkStates(when);
        long owed = lines.stream()
                .filter(line -> line.amount().cents() > 0)
                .mapToLong(line -> line.amount().minus(line.settled()).cents())
                .sum();
        assertThat(ledger("account = 'PAYABLE'")).as(when).isEqualTo(-owed - early);
        assertThat(books.number("select count(*) from (select from attempt where state in ('PREPARED', 'SENT', "
                        + "'BOOKED') group by instalment having count(*) > 1) twice"))
                .as(when)
                .isZero();
    }

    private long ledger(String where) {
        return books.number("select coalesce(sum(cents), 0) from ledger_entry where " + where);
    }

    private long toRecover(UUID practice) {
        return toRecover(lines().stream().filter(line -> line.practice().equals(practice)));
    }

    private static long toRecover(Stream<Instalment> lines) {
        return lines.filter(Instalment::isRecovery)
                .mapToLong(line -> line.settled().minus(line.amount()).cents())
                .sum();
    }

    private PaymentReport report(Dimension... by) {
        var months = new MonthRange(FIRST, FIRST.plusYears(2));
        return payments.report(new PaymentQuery(months, null, null, new LinkedHashSet<>(List.of(by))), 1_000);
    }

    private List<Instalment> lines() {
        var lines = new ArrayList<Instalment>();
        schedules.each(new InstalmentFilter(null, null, null), lines::add);
        return lines;
    }
}
