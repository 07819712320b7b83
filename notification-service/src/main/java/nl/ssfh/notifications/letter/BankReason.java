package nl.ssfh.notifications.letter;

/** Why a bank did not pay, as far as it makes a difference to the practice. From the ISO 20022 external codes. */
enum BankReason {
    WRONG_ACCOUNT,
    CLOSED_ACCOUNT,
    BLOCKED_ACCOUNT,
    WRONG_NAME,
    NOT_ALLOWED,
    UNKNOWN;

    static BankReason of(String code) {
        return switch (code) {
            case "AC01", "AC02", "AC03", "AC11", "AC12", "AC13", "RC01", "RC04", "CNOR" -> WRONG_ACCOUNT;
            case "AC04", "AC05", "AC07", "MD07" -> CLOSED_ACCOUNT;
            case "AC06" -> BLOCKED_ACCOUNT;
            case "BE01", "BE04", "BE05", "BE06" -> WRONG_NAME;
            case "AG01", "AG02", "AC14", "AC15", "AC16" -> NOT_ALLOWED;
            default -> UNKNOWN;
        };
    }

    /** Only another bank account helps. */
    boolean isAboutAccount() {
        return this != UNKNOWN;
    }
}
