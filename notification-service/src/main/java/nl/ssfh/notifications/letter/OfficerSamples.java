package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.letter.SampleLetter.REFERENCE;
import static nl.ssfh.notifications.letter.SampleLetter.officer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.OfficerNews;
import nl.ssfh.notifications.domain.ReviewNews;

/** What waits for the fund's own people. */
final class OfficerSamples {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 14);
    private static final UUID ID = new UUID(0, 11);

    private OfficerSamples() {}

    static Stream<SampleLetter> all() {
        return Stream.of(
                officer(
                        "run-prepared",
                        new OfficerNews.RunPrepared(
                                ID, YearMonth.of(2024, 10), 1024, Money.euros("163840.00"), DAY, "otto")),
                officer("suspense-opened", new OfficerNews.SuspenseOpened(ID, 1, DAY)),
                officer("suspense-opened-for-many", new OfficerNews.SuspenseOpened(ID, 3, DAY)),
                officer(
                        "budget-reached",
                        new OfficerNews.BudgetReached(
                                ID, 2024, Fee.STIPEND, 80, Money.euros("1000000.00"), Money.euros("800000.00"))),
                officer("review-waiting", new ReviewNews.ReviewWaiting(ID, REFERENCE, false, DAY)),
                officer("objection-waiting", new ReviewNews.ReviewWaiting(ID, REFERENCE, true, DAY)),
                officer(
                        "day-totals",
                        new OfficerNews.DayTotals(
                                DAY,
                                Map.of(
                                        NewsKind.CLAIM_RECEIVED, 12L,
                                        NewsKind.CLAIM_DECIDED, 11L,
                                        NewsKind.INSTALMENTS_PAID, 340L,
                                        NewsKind.INSTALMENT_RETURNED, 2L),
                                1)));
    }
}
