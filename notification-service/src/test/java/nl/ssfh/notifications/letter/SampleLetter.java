package nl.ssfh.notifications.letter;

import static nl.ssfh.notifications.testing.Stories.PERIOD;
import static nl.ssfh.notifications.testing.Stories.grant;
import static nl.ssfh.notifications.testing.Stories.grantAfterEnd;
import static nl.ssfh.notifications.testing.Stories.leaveOpen;
import static nl.ssfh.notifications.testing.Stories.line;
import static nl.ssfh.notifications.testing.Stories.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.notifications.domain.Address.Way;
import nl.ssfh.notifications.domain.News;
import nl.ssfh.notifications.domain.Recipient;
import org.jspecify.annotations.Nullable;

/** One letter of every kind, and of every turn it can take. */
record SampleLetter(
        String name, Recipient reader, News news, @Nullable String reference) {

    private static final String REFERENCE = "SSFH-2024-000123";

    static Stream<SampleLetter> all() {
        return Stream.of(
                new SampleLetter("received-practice", Recipient.PRACTICE, received(Claimant.PRACTICE), null),
                new SampleLetter("received-student", Recipient.STUDENT, received(Claimant.PRACTICE), null),
                new SampleLetter(
                        "received-from-student-practice", Recipient.PRACTICE, received(Claimant.STUDENT), null),
                new SampleLetter("received-from-student-student", Recipient.STUDENT, received(Claimant.STUDENT), null),
                new SampleLetter(
                        "granted-practice", Recipient.PRACTICE, decided(1, ClaimOutcome.GRANTED, granted()), null),
                new SampleLetter(
                        "granted-student", Recipient.STUDENT, decided(1, ClaimOutcome.GRANTED, granted()), null),
                new SampleLetter(
                        "partly-practice", Recipient.PRACTICE, decided(1, ClaimOutcome.PARTLY_GRANTED, mixed()), null),
                new SampleLetter(
                        "partly-student", Recipient.STUDENT, decided(1, ClaimOutcome.PARTLY_GRANTED, mixed()), null),
                new SampleLetter(
                        "refused-practice", Recipient.PRACTICE, decided(1, ClaimOutcome.REFUSED, refused()), null),
                new SampleLetter(
                        "refused-student", Recipient.STUDENT, decided(1, ClaimOutcome.REFUSED, refused()), null),
                new SampleLetter(
                        "undecided-practice", Recipient.PRACTICE, decided(1, ClaimOutcome.UNDECIDED, open()), null),
                new SampleLetter(
                        "undecided-student", Recipient.STUDENT, decided(1, ClaimOutcome.UNDECIDED, open()), null),
                new SampleLetter(
                        "again-practice", Recipient.PRACTICE, decided(2, ClaimOutcome.GRANTED, granted()), null),
                new SampleLetter("again-student", Recipient.STUDENT, decided(2, ClaimOutcome.GRANTED, granted()), null),
                new SampleLetter(
                        "withdrawn-practice", Recipient.PRACTICE, decided(2, ClaimOutcome.WITHDRAWN, List.of()), null),
                new SampleLetter("paid-practice", Recipient.PRACTICE, paid(), REFERENCE),
                new SampleLetter("paid-student", Recipient.STUDENT, paid(), REFERENCE),
                new SampleLetter("paid-without-reference-practice", Recipient.PRACTICE, paid(), null),
                new SampleLetter("paid-without-reference-student", Recipient.STUDENT, paid(), null),
                new SampleLetter("rejected-practice", Recipient.PRACTICE, rejected("AC04"), REFERENCE),
                new SampleLetter("rejected-without-words-practice", Recipient.PRACTICE, rejected("MS03"), null),
                new SampleLetter("returned-practice", Recipient.PRACTICE, returned(), REFERENCE),
                new SampleLetter("bank-account-changed-practice", Recipient.PRACTICE, accountChanged(), null),
                new SampleLetter("offered-owner-practice", Recipient.PRACTICE, offered(MandateRole.OWNER), null),
                new SampleLetter("offered-filer-practice", Recipient.PRACTICE, offered(MandateRole.FILER), null),
                new SampleLetter("offered-viewer-practice", Recipient.PRACTICE, offered(MandateRole.VIEWER), null),
                new SampleLetter(
                        "offered-membership-practice",
                        Recipient.PRACTICE,
                        new News.MembershipOffered(new UUID(0, 5)),
                        null),
                new SampleLetter("invited-student", Recipient.STUDENT, new News.StudentInvited(new UUID(0, 5)), null));
    }

    /** With a link for who is invited. */
    @Nullable
    Way way() {
        return news instanceof News.Invitation
                ? new Way("https://mijn.ssfh.example/uitnodiging/AZ-az_09", LocalDate.of(2024, 9, 16))
                : null;
    }

    @Override
    public String toString() {
        return name;
    }

    private static News accountChanged() {
        return new News.BankAccountChanged(new UUID(0, 7), LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 8));
    }

    private static News offered(MandateRole role) {
        return new News.MandateOffered(new UUID(0, 5), role);
    }

    private static News received(Claimant claimant) {
        return new News.ClaimReceived(new UUID(0, 3), REFERENCE, claimant, LocalDate.of(2024, 9, 2), PERIOD);
    }

    private static News decided(int sequence, ClaimOutcome outcome, List<MonthDecision> months) {
        return new News.ClaimDecided(
                new UUID(0, 4), sequence, "SSFH-2024-000123", LocalDate.of(2024, 9, 9), outcome, PERIOD, months);
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

    private static News paid() {
        return new News.InstalmentsPaid(
                LocalDate.of(2024, 9, 26), List.of(line(Fee.STIPEND, "1145.00"), line(Fee.SUPERVISION, "193.33")));
    }

    private static News rejected(String reasonCode) {
        return new News.InstalmentRejected(
                new UUID(0, 5),
                Fee.STIPEND,
                YearMonth.of(2024, 9),
                Money.euros("1145.00"),
                reasonCode,
                LocalDate.of(2024, 9, 25));
    }

    private static News returned() {
        return new News.InstalmentReturned(
                new UUID(0, 6),
                Fee.SUPERVISION,
                YearMonth.of(2024, 9),
                Money.euros("193.33"),
                "AC01",
                LocalDate.of(2024, 9, 27));
    }
}
