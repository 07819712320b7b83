package nl.ssfh.notifications.letter;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Money;
import nl.ssfh.notifications.domain.Language;
import nl.ssfh.notifications.domain.Recipient;

/** How one language says what the services say in codes. */
interface Words {

    /** Such as {@code € 1.234,56} or {@code €1,234.56}. */
    String money(Money amount);

    String day(LocalDate day);

    String month(YearMonth month);

    String months(YearMonth first, YearMonth last);

    /** As the first word of a line. */
    String fee(Fee fee);

    /** A whole sentence. What is the practice's own affair is said to the student in general terms. */
    String reason(Exclusion exclusion, Recipient reader);

    /** A whole sentence. */
    String reason(BankReason reason);

    /** Why a payment waits, and what to do; whole sentences. The code is that of payout-service, or of a bank. */
    String held(String reason);

    /** What a student says is wrong, as claims-service calls it. */
    String fact(String fact);

    /** What somebody may do for a practice, after "you can" or "kunt u". */
    String role(MandateRole role);

    String and();

    static Words in(Language language) {
        return switch (language) {
            case NL -> new DutchWords();
            case EN -> new EnglishWords();
        };
    }
}
