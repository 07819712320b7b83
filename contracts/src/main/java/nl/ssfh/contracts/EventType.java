package nl.ssfh.contracts;

import java.util.Arrays;
import java.util.Optional;
import nl.ssfh.contracts.ClaimsEvent.AgreementAsked;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimDue;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.ContactChanged;
import nl.ssfh.contracts.ClaimsEvent.FactContested;
import nl.ssfh.contracts.ClaimsEvent.MandateEnded;
import nl.ssfh.contracts.ClaimsEvent.MandateGranted;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.contracts.ClaimsEvent.MoneyUnclaimed;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.MonthsAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeAsked;
import nl.ssfh.contracts.ClaimsEvent.OutcomeRecorded;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.ClaimsEvent.PracticeLocated;
import nl.ssfh.contracts.ClaimsEvent.StipendReceiptReported;
import nl.ssfh.contracts.ClaimsEvent.StudentForgotten;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.ClaimsEvent.StudentLinked;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.EligibilityEvent.ObjectionTermEnding;
import nl.ssfh.contracts.EligibilityEvent.ReviewDecided;
import nl.ssfh.contracts.EligibilityEvent.ReviewOpened;
import nl.ssfh.contracts.PayoutEvent.BankAccountChanged;
import nl.ssfh.contracts.PayoutEvent.BudgetReached;
import nl.ssfh.contracts.PayoutEvent.InstalmentRejected;
import nl.ssfh.contracts.PayoutEvent.InstalmentReturned;
import nl.ssfh.contracts.PayoutEvent.InstalmentsHeld;
import nl.ssfh.contracts.PayoutEvent.InstalmentsPaid;
import nl.ssfh.contracts.PayoutEvent.InstalmentsSent;
import nl.ssfh.contracts.PayoutEvent.ReceiptDisputed;
import nl.ssfh.contracts.PayoutEvent.RecoveryAsked;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;

/** Every event there is: its topic, its name on the wire, which never changes, and its record, which may be renamed. */
public enum EventType {
    MANDATE_GRANTED(Topics.CLAIMS, "ssfh.mandate.granted.v1", MandateGranted.class),
    MANDATE_ENDED(Topics.CLAIMS, "ssfh.mandate.ended.v1", MandateEnded.class),
    CLAIM_SUBMITTED(Topics.CLAIMS, "ssfh.claim.submitted.v1", ClaimSubmitted.class),
    CLAIM_WITHDRAWN(Topics.CLAIMS, "ssfh.claim.withdrawn.v1", ClaimWithdrawn.class),
    PLACEMENT_CHANGED(Topics.CLAIMS, "ssfh.placement.changed.v1", PlacementChanged.class),
    CLAIM_DECIDED(Topics.ELIGIBILITY, "ssfh.claim.decided.v1", ClaimDecided.class),
    INSTALMENTS_PAID(Topics.PAYOUTS, "ssfh.instalments.paid.v1", InstalmentsPaid.class),
    INSTALMENT_REJECTED(Topics.PAYOUTS, "ssfh.instalment.rejected.v1", InstalmentRejected.class),
    INSTALMENT_RETURNED(Topics.PAYOUTS, "ssfh.instalment.returned.v1", InstalmentReturned.class),
    MANDATE_INVITED(Topics.CLAIMS, "ssfh.mandate.invited.v1", MandateInvited.class),
    STUDENT_INVITED(Topics.CLAIMS, "ssfh.student.invited.v1", StudentInvited.class),
    STUDENT_LINKED(Topics.CLAIMS, "ssfh.student.linked.v1", StudentLinked.class),
    FACT_CONTESTED(Topics.CLAIMS, "ssfh.fact.contested.v1", FactContested.class),
    CLAIM_AMENDED(Topics.CLAIMS, "ssfh.claim.amended.v1", ClaimAmended.class),
    MONTH_CONFIRMED(Topics.CLAIMS, "ssfh.month.confirmed.v1", MonthConfirmed.class),
    STIPEND_RECEIPT_REPORTED(Topics.CLAIMS, "ssfh.stipend.receipt-reported.v1", StipendReceiptReported.class),
    AGREEMENT_ASKED(Topics.CLAIMS, "ssfh.agreement.asked.v1", AgreementAsked.class),
    OUTCOME_ASKED(Topics.CLAIMS, "ssfh.outcome.asked.v1", OutcomeAsked.class),
    OUTCOME_RECORDED(Topics.CLAIMS, "ssfh.outcome.recorded.v1", OutcomeRecorded.class),
    MEMBER_INVITED(Topics.CLAIMS, "ssfh.member.invited.v1", MemberInvited.class),
    PRACTICE_LOCATED(Topics.CLAIMS, "ssfh.practice.located.v1", PracticeLocated.class),
    CONTACT_CHANGED(Topics.CLAIMS, "ssfh.contact.changed.v1", ContactChanged.class),
    STUDENT_FORGOTTEN(Topics.CLAIMS, "ssfh.student.forgotten.v1", StudentForgotten.class),
    BANK_ACCOUNT_CHANGED(Topics.PAYOUTS, "ssfh.bank-account.changed.v1", BankAccountChanged.class),
    BUDGET_REACHED(Topics.PAYOUTS, "ssfh.budget.reached.v1", BudgetReached.class),
    INSTALMENTS_HELD(Topics.PAYOUTS, "ssfh.instalments.held.v1", InstalmentsHeld.class),
    INSTALMENTS_SENT(Topics.PAYOUTS, "ssfh.instalments.sent.v1", InstalmentsSent.class),
    RECEIPT_DISPUTED(Topics.PAYOUTS, "ssfh.receipt.disputed.v1", ReceiptDisputed.class),
    RECOVERY_ASKED(Topics.PAYOUTS, "ssfh.recovery.asked.v1", RecoveryAsked.class),
    RUN_PREPARED(Topics.PAYOUTS, "ssfh.run.prepared.v1", RunPrepared.class),
    SUSPENSE_OPENED(Topics.PAYOUTS, "ssfh.suspense.opened.v1", SuspenseOpened.class),
    CLAIM_DUE(Topics.CLAIMS, "ssfh.claim.due.v1", ClaimDue.class),
    MONEY_UNCLAIMED(Topics.CLAIMS, "ssfh.money.unclaimed.v1", MoneyUnclaimed.class),
    MONTHS_ASKED(Topics.CLAIMS, "ssfh.months.asked.v1", MonthsAsked.class),
    OBJECTION_TERM_ENDING(Topics.ELIGIBILITY, "ssfh.objection-term.ending.v1", ObjectionTermEnding.class),
    REVIEW_DECIDED(Topics.ELIGIBILITY, "ssfh.review.decided.v1", ReviewDecided.class),
    REVIEW_OPENED(Topics.ELIGIBILITY, "ssfh.review.opened.v1", ReviewOpened.class);

    private final String topic;
    private final String wireName;
    private final Class<? extends Event> event;

    EventType(String topic, String wireName, Class<? extends Event> event) {
        this.topic = topic;
        this.wireName = wireName;
        this.event = event;
    }

    public String topic() {
        return topic;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends Event> event() {
        return event;
    }

    public static EventType of(Event event) {
        return Arrays.stream(values())
                .filter(type -> type.event.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** Empty for an event younger than this consumer, which the consumer parks. */
    public static Optional<EventType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
