package nl.ssfh.demo.population.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the file, in their order: the header is the name in lower case. */
enum Column {
    PRACTICE_KVK("8 digits"),
    PRACTICE_BRANCH("12 digits, or nothing"),
    PRACTICE_AGB("8 digits, or nothing"),
    PRACTICE_NAME("1 to 70 Latin letters, digits, spaces and '()+,-./:?&, as its bank account is called"),
    PRACTICE_EMAIL("a mail address, the name that the practice logs in with"),
    PRACTICE_LANGUAGE("nl or en"),
    PRACTICE_PFZW("1 to 40 letters, digits, dots or dashes"),
    PRACTICE_CONTRIBUTION("PAYING, IN_ARREARS, NOT_PAYING, or nothing when it is not in the register"),
    PRACTICE_IBAN("an IBAN whose check digits are right, or nothing when the practice enters none"),
    BANK_ANSWER("OK, REJECT_AC01, REJECT_AC04, RETURN_AC04 or RETURN_MD07; nothing means OK"),
    NEW_IBAN("an IBAN whose check digits are right, or nothing; only together with new_iban_on"),
    NEW_IBAN_ON("a date such as 2025-02-03, or nothing; only together with new_iban"),
    STUDENT_NAME("1 to 70 characters without digits"),
    STUDENT_EMAIL("a mail address; that of the practice only when claimant is STUDENT"),
    STUDENT_LANGUAGE("nl or en"),
    TRACK("BOL, BBL, THIRD_PATH or HBO"),
    COURSE("DOCTORS_ASSISTANT, POH_S_1, POH_S_2, POH_GGZ or OTHER"),
    CREBO("5 digits, or nothing"),
    STUDY_YEAR("1, 2, 3 or 4, or nothing when unknown"),
    ENTRANT("REGULAR, RE_ENTRANT or SIDE_ENTRANT"),
    HOURS_PER_WEEK("hours above 0 and at most 60, such as 14.5"),
    FIRST_DAY("a date such as 2024-09-01"),
    LAST_DAY("a date such as 2025-01-31, not before first_day and within four years of it"),
    EMPLOYED("yes or no"),
    AGREEMENT_FORMAT("yes or no"),
    AGREEMENT_PRACTICE("yes or no"),
    AGREEMENT_STUDENT("yes or no"),
    CLAIMANT("PRACTICE or STUDENT; nothing means PRACTICE"),
    SUBMITTED_ON("a date such as 2024-09-20"),
    WITHDRAWN_ON("a date not before submitted_on, or nothing"),
    EARLY_END("a day of the placement before last_day, or nothing; only together with early_end_told"),
    EARLY_END_TOLD("a date from submitted_on to withdrawn_on; only together with early_end"),
    PAUSE_FROM("a day of the placement, or nothing; only together with pause_until and pause_told"),
    PAUSE_UNTIL("a day of the placement, not before pause_from"),
    PAUSE_TOLD("a date from submitted_on to withdrawn_on; only together with pause_from and pause_until"),
    HOURS_FROM("a day of the placement after first_day, or nothing; only together with hours_new and hours_told"),
    HOURS_NEW("hours above 0 and at most 60, such as 24"),
    HOURS_TOLD("a date from submitted_on to withdrawn_on; only together with hours_from and hours_new"),
    YEAR_FROM("a day of the placement after first_day, or nothing; only together with year_new and year_told"),
    YEAR_NEW("1, 2, 3 or 4"),
    YEAR_TOLD("a date from submitted_on to withdrawn_on; only together with year_from and year_new");

    private final String allowed;

    Column(String allowed) {
        this.allowed = allowed;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may stand in it, as a person reads it. */
    String allowed() {
        return allowed;
    }

    /** A column in which nothing may stand may also be left out of the file. */
    boolean mayBeLeftOut() {
        return allowed.contains("nothing") || compareTo(EARLY_END) >= 0;
    }

    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(header.strip()))
                .findFirst();
    }
}
