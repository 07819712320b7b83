package nl.ssfh.notifications.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import org.jspecify.annotations.Nullable;

/** What happens to one placement, as the other services tell it. */
public record Stories(UUID placement, UUID practice, UUID claim, String reference) {

    public static final Span PERIOD = new Span(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 1, 31));
    public static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);

    public static Stories begin(String reference) {
        return new Stories(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), reference);
    }

    public ClaimSubmitted submitted() {
        return submittedBy(Claimant.PRACTICE);
    }

    /** Another claim on the same placement. */
    public ClaimSubmitted submittedAgain() {
        return new Stories(placement, practice, UUID.randomUUID(), reference).submitted();
    }

    public ClaimSubmitted submittedBy(Claimant claimant) {
        var terms = new Terms(
                PERIOD.firstDay(),
                Track.BOL,
                Course.DOCTORS_ASSISTANT,
                "25695",
                1,
                Entrant.REGULAR,
                new BigDecimal("16.0"));
        var facts = new PlacementFacts(
                PERIOD,
                List.of(),
                List.of(terms),
                new Agreement(true, true, true),
                false,
                claimant,
                Contribution.PAYING);
        return new ClaimSubmitted(
                claim, reference, placement, practice, UUID.randomUUID(), LocalDate.of(2024, 9, 2), facts);
    }

    /** Granted for all five months. */
    public ClaimDecided granted() {
        var stipend = PERIOD.months().map(month -> grant(Fee.STIPEND, month, "150.00"));
        var supervision = PERIOD.months().map(month -> grant(Fee.SUPERVISION, month, "200.00"));
        return decided(
                1, ClaimOutcome.GRANTED, Stream.concat(stipend, supervision).toList());
    }

    public ClaimDecided refused(Exclusion... reasons) {
        var months = PERIOD.months()
                .flatMap(month ->
                        Stream.of(refuse(Fee.STIPEND, month, reasons), refuse(Fee.SUPERVISION, month, reasons)));
        return decided(1, ClaimOutcome.REFUSED, months.toList());
    }

    public ClaimDecided withdrawn() {
        return decided(2, ClaimOutcome.WITHDRAWN, List.of());
    }

    public ClaimDecided decided(int sequence, ClaimOutcome outcome, List<MonthDecision> months) {
        return new ClaimDecided(
                UUID.randomUUID(),
                sequence,
                claim,
                reference,
                placement,
                practice,
                LocalDate.of(2024, 9, 9),
                outcome,
                PERIOD,
                months,
                null);
    }

    public static MonthDecision grant(Fee fee, YearMonth month, String amount) {
        return month(fee, month, MonthOutcome.GRANTED, amount, PayoutMode.MONTHLY, List.of());
    }

    public static MonthDecision grantAfterEnd(Fee fee, YearMonth month, String amount) {
        return month(fee, month, MonthOutcome.GRANTED, amount, PayoutMode.AFTER_END, List.of());
    }

    public static MonthDecision refuse(Fee fee, YearMonth month, Exclusion... reasons) {
        return month(fee, month, MonthOutcome.REFUSED, "0.00", PayoutMode.MONTHLY, List.of(reasons));
    }

    public static MonthDecision leaveOpen(Fee fee, YearMonth month) {
        return month(fee, month, MonthOutcome.UNDECIDED, "0.00", null, List.of());
    }

    private static MonthDecision month(
            Fee fee,
            YearMonth month,
            MonthOutcome outcome,
            String amount,
            @Nullable PayoutMode mode,
            List<Exclusion> reasons) {
        var policy = mode == null ? null : mode == PayoutMode.MONTHLY ? "ssfh-2024" : "baseline-2020";
        return new MonthDecision(fee, month, outcome, Money.euros(amount), policy, mode, reasons, null);
    }

    public InstalmentsPaid paid(PaidLine... lines) {
        return new InstalmentsPaid(placement, practice, LocalDate.of(2024, 9, 26), List.of(lines));
    }

    public static PaidLine line(Fee fee, String amount) {
        return new PaidLine(UUID.randomUUID(), fee, SEPTEMBER, Money.euros(amount));
    }

    public InstalmentRejected rejected(String reasonCode) {
        return new InstalmentRejected(
                UUID.randomUUID(),
                placement,
                practice,
                Fee.STIPEND,
                SEPTEMBER,
                Money.euros("1150.00"),
                reasonCode,
                LocalDate.of(2024, 9, 25));
    }

    public InstalmentReturned returned(String reasonCode) {
        return new InstalmentReturned(
                UUID.randomUUID(),
                placement,
                practice,
                Fee.SUPERVISION,
                SEPTEMBER,
                Money.euros("200.00"),
                reasonCode,
                LocalDate.of(2024, 9, 27));
    }
}
