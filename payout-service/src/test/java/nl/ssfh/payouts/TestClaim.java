package nl.ssfh.payouts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Confirmation;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/** A claim that is decided on, again and again. */
public final class TestClaim {

    public final UUID claim = UUID.randomUUID();
    public final UUID placement;
    public final UUID practice;
    private int sequence;

    public TestClaim(UUID placement, UUID practice) {
        this.placement = placement;
        this.practice = practice;
    }

    public static TestClaim at(UUID practice) {
        return new TestClaim(UUID.randomUUID(), practice);
    }

    public static TestClaim anywhere() {
        return at(UUID.randomUUID());
    }

    /** Both fees in every month, whole amounts. */
    public ClaimDecided grants(Span period, long stipendCents, long supervisionCents) {
        return decides(
                period,
                period.months()
                        .flatMap(month -> Stream.of(
                                granted(Fee.STIPEND, month, stipendCents),
                                granted(Fee.SUPERVISION, month, supervisionCents)))
                        .toList());
    }

    public ClaimDecided decides(Span period, List<MonthDecision> months) {
        return decision(ClaimOutcome.GRANTED, period, months);
    }

    public ClaimDecided withdrawn(Span period) {
        return decision(ClaimOutcome.WITHDRAWN, period, List.of());
    }

    /** The same as it was told for something; without, as decisions of before were. */
    public static ClaimDecided because(@Nullable DecisionCause cause, ClaimDecided decided) {
        return new ClaimDecided(
                decided.decision(),
                decided.sequence(),
                decided.claim(),
                decided.reference(),
                decided.placement(),
                decided.practice(),
                decided.decidedOn(),
                decided.outcome(),
                decided.period(),
                decided.months(),
                cause);
    }

    private ClaimDecided decision(ClaimOutcome outcome, Span period, List<MonthDecision> months) {
        return new ClaimDecided(
                UUID.randomUUID(),
                ++sequence,
                claim,
                "SSFH-2024-000123",
                placement,
                practice,
                LocalDate.of(2024, 9, 2),
                outcome,
                period,
                months,
                sequence == 1 ? DecisionCause.CLAIM_SUBMITTED : null);
    }

    public static MonthDecision granted(Fee fee, YearMonth month, long cents) {
        return granted(fee, month, cents, PayoutMode.MONTHLY);
    }

    public static MonthDecision granted(Fee fee, YearMonth month, long cents, PayoutMode mode) {
        return new MonthDecision(
                fee, month, MonthOutcome.GRANTED, new Money(cents), "ssfh-2024", mode, List.of(), null);
    }

    /** The stipend of each month, under a policy that asks each month whether the placement was running. */
    public ClaimDecided asks(Span period, long stipendCents) {
        return decides(
                period, period.months().map(month -> asked(month, stipendCents)).toList());
    }

    private static MonthDecision asked(YearMonth month, long cents) {
        return new MonthDecision(
                Fee.STIPEND,
                month,
                MonthOutcome.GRANTED,
                new Money(cents),
                "ssfh-2024",
                PayoutMode.MONTHLY,
                List.of(),
                Confirmation.MONTHLY);
    }

    public static MonthDecision refused(Fee fee, YearMonth month) {
        return new MonthDecision(
                fee, month, MonthOutcome.REFUSED, Money.ZERO, "ssfh-2024", PayoutMode.MONTHLY, List.of(), null);
    }

    public static Span months(String first, String last) {
        return new Span(YearMonth.parse(first).atDay(1), YearMonth.parse(last).atEndOfMonth());
    }
}
