package nl.ssfh.notifications.letter;

/** What codes of the other services mean, in plain English. A code that is younger than this release is said in general. */
final class EnglishReasons {

    private EnglishReasons() {}

    static String held(String reason) {
        return switch (reason) {
            case "NO_BANK_ACCOUNT" ->
                "We do not know a bank account of your practice yet. Enter it in Mijn-SSFH. After that we pay this "
                        + "amount in the next payment run.";
            case "COOLING_OFF" ->
                "The bank account of your practice was changed a short time ago. We wait for a few working days, so that "
                        + "you can warn us if you did not do that yourself. There is nothing else you need to do.";
            case "PAYEE_NOT_ACCEPTED" ->
                "According to the bank the name of your practice does not belong to the account number. Check in "
                        + "Mijn-SSFH whether the account number is right. An officer of the fund looks at it too.";
            case "NOT_CONFIRMED" ->
                "We do not know whether the placement was running in that month. Answer the question 'Is the placement "
                        + "still running?' in Mijn-SSFH. After that we pay this amount in the next payment run.";
            case "BUDGET" ->
                "The fund's budget for this year is spent. The fund decides how to go on. There is nothing you need to "
                        + "do.";
            default ->
                "An officer of the fund looks at this payment first. There is nothing you need to do. We let you know if "
                        + "we need something from you.";
        };
    }

    static String fact(String fact) {
        return switch (fact) {
            case "FIRST_DAY" -> "the first day of the placement";
            case "LAST_DAY" -> "the last day of the placement";
            case "INTERRUPTIONS" -> "the interruptions of the placement";
            case "TRACK" -> "the track of the course";
            case "COURSE" -> "the course";
            case "STUDY_YEAR" -> "the study year";
            case "ENTRANT" -> "whether the student is a re-entrant or a side-entrant";
            case "HOURS" -> "the hours a week";
            case "EMPLOYMENT" -> "whether the student has a job in the same function";
            case "PRESENCE" -> "whether the student has a placement in your practice";
            default -> "a fact of the placement";
        };
    }
}
