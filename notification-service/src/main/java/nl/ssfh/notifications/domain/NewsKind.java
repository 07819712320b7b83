package nl.ssfh.notifications.domain;

/** What a message is about. */
public enum NewsKind {
    CLAIM_RECEIVED(News.ClaimReceived.class),
    CLAIM_DECIDED(News.ClaimDecided.class),
    INSTALMENTS_PAID(News.InstalmentsPaid.class),
    INSTALMENT_REJECTED(News.InstalmentRejected.class),
    INSTALMENT_RETURNED(News.InstalmentReturned.class),
    MANDATE_OFFERED(News.MandateOffered.class),
    STUDENT_INVITED(News.StudentInvited.class),
    MEMBERSHIP_OFFERED(News.MembershipOffered.class),
    BANK_ACCOUNT_CHANGED(News.BankAccountChanged.class);

    private final Class<? extends News> type;

    NewsKind(Class<? extends News> type) {
        this.type = type;
    }

    public Class<? extends News> type() {
        return type;
    }

    public static NewsKind of(News news) {
        return switch (news) {
            case News.ClaimReceived _ -> CLAIM_RECEIVED;
            case News.ClaimDecided _ -> CLAIM_DECIDED;
            case News.InstalmentsPaid _ -> INSTALMENTS_PAID;
            case News.InstalmentRejected _ -> INSTALMENT_REJECTED;
            case News.InstalmentReturned _ -> INSTALMENT_RETURNED;
            case News.MandateOffered _ -> MANDATE_OFFERED;
            case News.StudentInvited _ -> STUDENT_INVITED;
            case News.MembershipOffered _ -> MEMBERSHIP_OFFERED;
            case News.BankAccountChanged _ -> BANK_ACCOUNT_CHANGED;
        };
    }
}
