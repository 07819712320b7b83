package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.letter.SampleLetter.practice;
import static nl.ssfh.notifications.letter.SampleLetter.student;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.Span;
import nl.ssfh.notifications.domain.News;
import org.jspecify.annotations.Nullable;

/** Claims that came in and were decided in every way. */
final class ClaimSamples {

    private static final Span PERIOD = new Span(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 1, 31));

    private ClaimSamples() {}

    static Stream<SampleLetter> all() {
        return Stream.of(
                        both("received", received(Claimant.PRACTICE)),
                        both("received-from-student", received(Claimant.STUDENT)),
                        both("granted", decided(1, ClaimOutcome.GRANTED, granted(), null)),
                        both("partly", decided(1, ClaimOutcome.PARTLY_GRANTED, mixed(), null)),
                        both("refused", decided(1, ClaimOutcome.REFUSED, refused(), null)),
                        both("undecided", decided(1, ClaimOutcome.UNDECIDED, open(), null)),
                        both("again", decided(2, ClaimOutcome.GRANTED, granted(), null)),
                        both("again-by-policy", decided(2, ClaimOutcome.GRANTED, granted(), "ssfh-2024-2")),
                        Stream.of(practice("withdrawn", decided(2, ClaimOutcome.WITHDRAWN, List.of(), null))))
                .flatMap(each -> each);
    }

    private static Stream<SampleLetter> both(String name, News news) {
        return Stream.of(practice(name, news), student(name, news));
    }

    private static News received(Claimant claimant) {
        return new News.ClaimReceived(
                new UUID(0, 3), SampleLetter.REFERENCE, claimant, LocalDate.of(2024, 9, 2), PERIOD);
    }

    private static News decided(
            int sequence, ClaimOutcome outcome, List<MonthDecision> months, @Nullable String newPolicy) {
        return new News.ClaimDecided(
                new UUID(0, 4),
                sequence,
                SampleLetter.REFERENCE,
                LocalDate.of(2024, 9, 9),
                outcome,
                PERIOD,
                months,
                newPolicy);
    }

    private static List<MonthDecision> granted() {
        return PERIOD.months()
                .flatMap(month -> Stream.of(
                        grant(Fee.STIPEND, month, month.getMonthValue() == 9 ? "145.00" : "150.00"),
                        grant(Fee.SUPERVISION, month, month.getMonthValue() == 9 ? "193.33" : "200.00")))
                .toList();
    }

    /** Two versions of the scheme, a month refused for two reasons, and a month without a version. */
    private static List<MonthDecision> mixed() {
        return Stream.of(Fee.values())
                .flatMap(fee -> Stream.of(
                        grantAfterEnd(fee, YearMonth.of(2023, 11), "1100.00"),
                        grantAfterEnd(fee, YearMonth.of(2023, 12), "1100.00"),
                        grant(fee, YearMonth.of(2024, 1), "150.00"),
                        refuse(fee, YearMonth.of(2024, 2), Exclusion.X1, Exclusion.X8),
                        leaveOpen(fee, YearMonth.of(2024, 3))))
                .toList();
    }

    private static List<MonthDecision> refused() {
        return PERIOD.months()
                .flatMap(month -> Stream.of(
                        refuse(Fee.STIPEND, month, Exclusion.X5), refuse(Fee.SUPERVISION, month, Exclusion.X5)))
                .toList();
    }

    private static List<MonthDecision> open() {
        return PERIOD.months()
                .flatMap(month -> Stream.of(leaveOpen(Fee.STIPEND, month), leaveOpen(Fee.SUPERVISION, month)))
                .toList();
    }

    private static MonthDecision grant(Fee fee, YearMonth month, String amount) {
        return new MonthDecision(
                fee,
                month,
                MonthOutcome.GRANTED,
                Money.euros(amount),
                "ssfh-2024",
                PayoutMode.MONTHLY,
                List.of(),
                null);
    }

    private static MonthDecision grantAfterEnd(Fee fee, YearMonth month, String amount) {
        return new MonthDecision(
                fee,
                month,
                MonthOutcome.GRANTED,
                Money.euros(amount),
                "baseline-2020",
                PayoutMode.AFTER_END,
                List.of(),
                null);
    }

    private static MonthDecision refuse(Fee fee, YearMonth month, Exclusion... reasons) {
        return new MonthDecision(
                fee, month, MonthOutcome.REFUSED, Money.ZERO, "ssfh-2024", PayoutMode.MONTHLY, List.of(reasons), null);
    }

    private static MonthDecision leaveOpen(Fee fee, YearMonth month) {
        return new MonthDecision(fee, month, MonthOutcome.UNDECIDED, Money.ZERO, null, null, List.of(), null);
    }
}
