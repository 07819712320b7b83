package nl.ssfh.payouts.lives;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.DUE;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.HELD;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.IN_RUN;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.PLANNED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.RETURNED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.report.domain.Figures;
import nl.ssfh.payouts.report.domain.PaymentReport;
import nl.ssfh.payouts.schedule.domain.FeeMonth;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.payouts.schedule.domain.InstalmentState;

/**
 * A report of payments by month and fee, held against the decisions on paper and against the lines one by one.
 *
 * @param paidIn cents that practices paid on invoices
 */
record PaperReport(PaymentReport report, long paidIn) {

    void check(PaperFund paper, List<Instalment> lines) {
        var byKey = lines.stream().collect(groupingBy(line -> new FeeMonth(line.fee(), line.month())));
        assertThat(report.lines()).hasSameSizeAs(byKey.keySet());
        for (var line : report.lines()) {
            var group = line.group();
            var key = new FeeMonth(requireNonNull(group.fee()), requireNonNull(group.month()));
            assertThat(line.figures().planned().cents()).as("%s", key).isEqualTo(paper.granted(key));
            check(key, line.figures(), byKey.get(key));
        }
        checkTotal();
    }

    private static void check(FeeMonth key, Figures figures, List<Instalment> lines) {
        assertThat(figures.paid()
                        .plus(figures.setOff())
                        .minus(figures.recovered())
                        .minus(figures.writtenOff())
                        .cents())
                .as("settled of %s", key)
                .isEqualTo(sum(lines, line -> true, Instalment::settled));
        assertThat(figures.ahead().cents()).as("%s", key).isEqualTo(open(lines, PLANNED));
        assertThat(figures.due().cents()).as("%s", key).isEqualTo(open(lines, DUE, IN_RUN, SENT));
        assertThat(figures.held().cents()).as("%s", key).isEqualTo(open(lines, HELD));
        assertThat(figures.returned().cents()).as("%s", key).isEqualTo(open(lines, RETURNED));
        assertThat(figures.toRecover().cents())
                .as("%s", key)
                .isEqualTo(-sum(lines, Instalment::isRecovery, PaperReport::open));
    }

    private static long open(List<Instalment> lines, InstalmentState... states) {
        var wanted = Set.of(states);
        return sum(lines, line -> !line.isRecovery() && wanted.contains(line.state()), PaperReport::open);
    }

    private static Money open(Instalment line) {
        return line.amount().minus(line.settled());
    }

    private static long sum(List<Instalment> lines, Predicate<Instalment> which, Function<Instalment, Money> what) {
        return lines.stream()
                .filter(which)
                .mapToLong(line -> what.apply(line).cents())
                .sum();
    }

    /** Nothing is lost on the way, and what is kept back of one line, or paid, is recovered of another. */
    private void checkTotal() {
        var total = report.total();
        assertThat(total)
                .isEqualTo(
                        report.lines().stream().map(PaymentReport.Line::figures).reduce(Figures.NONE, Figures::plus));
        assertThat(total.setOff()).isEqualTo(total.recovered().minus(new Money(paidIn)));
        assertThat(total.planned())
                .isEqualTo(total.ahead()
                        .plus(total.due())
                        .plus(total.paid())
                        .plus(total.returned())
                        .plus(total.held())
                        .plus(total.setOff())
                        .minus(total.recovered())
                        .minus(total.writtenOff())
                        .minus(total.toRecover()));
    }
}
