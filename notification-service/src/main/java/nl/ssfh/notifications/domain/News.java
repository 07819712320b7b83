package nl.ssfh.notifications.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthDecision;
import nl.ssfh.contracts.PaidLine;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/** What became true of a placement or a practice, as far as people are told of it: ids, codes, cents and dates. */
public sealed interface News
        permits News.ClaimReceived,
                News.ClaimDecided,
                News.InstalmentsPaid,
                News.InstalmentRejected,
                News.InstalmentReturned,
                News.OfPractice,
                Invitation,
                MoneyNews,
                ReviewNews,
                Question,
                ContactNews,
                OfficerNews {

    /** To whom it matters. */
    Set<Recipient> recipients();

    /** The same words for the same fact, however often and in whatever order it is heard. */
    String identity();

    /** Whether it calls for a mail as long as its reader chose nothing; the inbox holds it anyway. */
    default boolean callsForMail(Recipient recipient) {
        return true;
    }

    record ClaimReceived(UUID claim, String reference, Claimant claimant, LocalDate submittedOn, Span period)
            implements News {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE, Recipient.STUDENT);
        }

        @Override
        public String identity() {
            return "claim-received/" + claim;
        }
    }

    /**
     * What was decided on a claim.
     *
     * @param sequence 1 for the first decision on the claim
     * @param newPolicy the policy version that now holds for a month for which the last decision went by another
     */
    record ClaimDecided(
            UUID decision,
            int sequence,
            String reference,
            LocalDate decidedOn,
            ClaimOutcome outcome,
            Span period,
            List<MonthDecision> months,
            @Nullable String newPolicy)
            implements News {

        public ClaimDecided {
            months = List.copyOf(months);
        }

        /** A claim that the practice itself took back is no news for the student. */
        @Override
        public Set<Recipient> recipients() {
            return outcome == ClaimOutcome.WITHDRAWN
                    ? EnumSet.of(Recipient.PRACTICE)
                    : EnumSet.of(Recipient.PRACTICE, Recipient.STUDENT);
        }

        @Override
        public String identity() {
            return "claim-decided/" + decision;
        }

        /** As it differs from the decision that it replaces. */
        public ClaimDecided after(ClaimDecided last) {
            var before = last.months.stream()
                    .filter(month -> month.policy() != null)
                    .collect(Collectors.toMap(ClaimDecided::feeMonth, month -> month.policy(), (one, _) -> one));
            var other = months.stream()
                    .filter(month -> month.policy() != null
                            && !month.policy().equals(before.getOrDefault(feeMonth(month), month.policy())))
                    .map(MonthDecision::policy)
                    .findFirst();
            return new ClaimDecided(
                    decision, sequence, reference, decidedOn, outcome, period, months, other.orElse(null));
        }

        private static String feeMonth(MonthDecision month) {
            return month.fee() + " " + month.month();
        }
    }

    /** All that one bank report confirms of a placement. */
    record InstalmentsPaid(LocalDate bookedOn, List<PaidLine> lines) implements News {

        public InstalmentsPaid {
            lines = List.copyOf(lines);
        }

        /** The stipend is meant for the student, and reaches him by way of the practice. */
        @Override
        public Set<Recipient> recipients() {
            return PaidLines.recipients(lines);
        }

        @Override
        public String identity() {
            return "instalments-paid/" + bookedOn + "/" + PaidLines.identity(lines);
        }
    }

    /**
     * The bank did not make a payment.
     *
     * @param reasonCode as the bank gave it, an ISO 20022 external code such as AC04
     */
    record InstalmentRejected(
            UUID instalment, Fee fee, YearMonth month, Money amount, String reasonCode, LocalDate reportedOn)
            implements News {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return "instalment-rejected/" + instalment + "/" + reportedOn;
        }
    }

    /**
     * A payment came back after it was made.
     *
     * @param reasonCode as the bank gave it, an ISO 20022 external code such as AC04
     */
    record InstalmentReturned(
            UUID instalment, Fee fee, YearMonth month, Money amount, String reasonCode, LocalDate bookedOn)
            implements News {
        @Override
        public Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }

        @Override
        public String identity() {
            return "instalment-returned/" + instalment + "/" + bookedOn;
        }
    }

    /** It is about a practice, and no placement of it. */
    sealed interface OfPractice extends News permits BankAccountChanged, PracticeQuestion, ContactNews.ContactChanged {

        @Override
        default Set<Recipient> recipients() {
            return EnumSet.of(Recipient.PRACTICE);
        }
    }

    /**
     * The practice is paid on another account from some day on.
     *
     * @param account known by this id only
     * @param payableFrom the first day on which it may be paid
     */
    record BankAccountChanged(UUID account, LocalDate changedOn, LocalDate payableFrom) implements OfPractice {

        @Override
        public String identity() {
            return "bank-account-changed/" + account;
        }
    }
}
