package nl.ssfh.notifications.domain;

/** What a message is about. */
public enum NewsKind {
    CLAIM_RECEIVED(News.ClaimReceived.class),
    CLAIM_DECIDED(News.ClaimDecided.class, Duty.MANDATORY),
    INSTALMENTS_PAID(News.InstalmentsPaid.class),
    INSTALMENT_REJECTED(News.InstalmentRejected.class, Duty.MANDATORY),
    INSTALMENT_RETURNED(News.InstalmentReturned.class, Duty.MANDATORY),
    MANDATE_OFFERED(Invitation.MandateOffered.class, Duty.ONLY_BY_MAIL),
    STUDENT_INVITED(Invitation.StudentInvited.class, Duty.ONLY_BY_MAIL),
    MEMBERSHIP_OFFERED(Invitation.MembershipOffered.class, Duty.ONLY_BY_MAIL),
    BANK_ACCOUNT_CHANGED(News.BankAccountChanged.class, Duty.MANDATORY),
    CONTACT_CHANGED(ContactNews.ContactChanged.class, Duty.MANDATORY),
    CONTACT_LEFT(ContactNews.ContactLeft.class, Duty.ONLY_BY_MAIL),
    ACCOUNT_CHANGED_SINCE(ContactNews.AccountChangedSince.class, Duty.ONLY_BY_MAIL),
    INSTALMENTS_SENT(MoneyNews.InstalmentsSent.class),
    INSTALMENTS_HELD(MoneyNews.InstalmentsHeld.class),
    RECOVERY_ASKED(MoneyNews.RecoveryAsked.class, Duty.MANDATORY),
    RECEIPT_DISPUTED(MoneyNews.ReceiptDisputed.class),
    OBJECTION_RECEIVED(ReviewNews.ObjectionReceived.class),
    OBJECTION_DECIDED(ReviewNews.ObjectionDecided.class, Duty.MANDATORY),
    OBJECTION_TERM_ENDING(ReviewNews.ObjectionTermEnding.class),
    REVIEW_WAITING(ReviewNews.ReviewWaiting.class),
    FACT_CONTESTED(Question.FactContested.class),
    AGREEMENT_ASKED(Question.AgreementAsked.class, Duty.MANDATORY),
    OUTCOME_ASKED(Question.OutcomeAsked.class),
    MONTHS_ASKED(PracticeQuestion.MonthsAsked.class),
    CLAIM_DUE(PracticeQuestion.ClaimDue.class),
    MONEY_UNCLAIMED(PracticeQuestion.MoneyUnclaimed.class),
    RUN_PREPARED(OfficerNews.RunPrepared.class),
    SUSPENSE_OPENED(OfficerNews.SuspenseOpened.class),
    BUDGET_REACHED(OfficerNews.BudgetReached.class),
    DAY_TOTALS(OfficerNews.DayTotals.class);

    private final Class<? extends News> type;
    private final Duty duty;

    NewsKind(Class<? extends News> type) {
        this(type, Duty.FREE);
    }

    NewsKind(Class<? extends News> type, Duty duty) {
        this.type = type;
        this.duty = duty;
    }

    public Class<? extends News> type() {
        return type;
    }

    /** It goes by mail whatever its reader chose: a term begins, money is at stake, or he has no other way to know. */
    public boolean isMandatory() {
        return duty != Duty.FREE;
    }

    /** It is in no inbox, for who reads it may have none, or is not the one who reads it there. */
    public boolean isOnlyByMail() {
        return duty == Duty.ONLY_BY_MAIL;
    }

    public static NewsKind of(News news) {
        return switch (news) {
            case News.ClaimReceived _ -> CLAIM_RECEIVED;
            case News.ClaimDecided _ -> CLAIM_DECIDED;
            case News.InstalmentsPaid _ -> INSTALMENTS_PAID;
            case News.InstalmentRejected _ -> INSTALMENT_REJECTED;
            case News.InstalmentReturned _ -> INSTALMENT_RETURNED;
            case Invitation.MandateOffered _ -> MANDATE_OFFERED;
            case Invitation.StudentInvited _ -> STUDENT_INVITED;
            case Invitation.MembershipOffered _ -> MEMBERSHIP_OFFERED;
            case News.BankAccountChanged _ -> BANK_ACCOUNT_CHANGED;
            case ContactNews.ContactChanged _ -> CONTACT_CHANGED;
            case ContactNews.ContactLeft _ -> CONTACT_LEFT;
            case ContactNews.AccountChangedSince _ -> ACCOUNT_CHANGED_SINCE;
            case MoneyNews money -> of(money);
            case ReviewNews review -> of(review);
            case Question question -> of(question);
            case PracticeQuestion question -> of(question);
            case OfficerNews officer -> of(officer);
        };
    }

    private static NewsKind of(MoneyNews news) {
        return switch (news) {
            case MoneyNews.InstalmentsSent _ -> INSTALMENTS_SENT;
            case MoneyNews.InstalmentsHeld _ -> INSTALMENTS_HELD;
            case MoneyNews.RecoveryAsked _ -> RECOVERY_ASKED;
            case MoneyNews.ReceiptDisputed _ -> RECEIPT_DISPUTED;
        };
    }

    private static NewsKind of(ReviewNews news) {
        return switch (news) {
            case ReviewNews.ObjectionReceived _ -> OBJECTION_RECEIVED;
            case ReviewNews.ObjectionDecided _ -> OBJECTION_DECIDED;
            case ReviewNews.ObjectionTermEnding _ -> OBJECTION_TERM_ENDING;
            case ReviewNews.ReviewWaiting _ -> REVIEW_WAITING;
        };
    }

    private static NewsKind of(Question news) {
        return switch (news) {
            case Question.FactContested _ -> FACT_CONTESTED;
            case Question.AgreementAsked _ -> AGREEMENT_ASKED;
            case Question.OutcomeAsked _ -> OUTCOME_ASKED;
        };
    }

    private static NewsKind of(PracticeQuestion news) {
        return switch (news) {
            case PracticeQuestion.MonthsAsked _ -> MONTHS_ASKED;
            case PracticeQuestion.ClaimDue _ -> CLAIM_DUE;
            case PracticeQuestion.MoneyUnclaimed _ -> MONEY_UNCLAIMED;
        };
    }

    private static NewsKind of(OfficerNews news) {
        return switch (news) {
            case OfficerNews.RunPrepared _ -> RUN_PREPARED;
            case OfficerNews.SuspenseOpened _ -> SUSPENSE_OPENED;
            case OfficerNews.BudgetReached _ -> BUDGET_REACHED;
            case OfficerNews.DayTotals _ -> DAY_TOTALS;
        };
    }

    private enum Duty {
        MANDATORY,
        ONLY_BY_MAIL,
        FREE
    }
}
