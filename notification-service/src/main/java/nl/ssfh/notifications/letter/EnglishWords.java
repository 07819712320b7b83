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

/** Plain English. */
final class EnglishWords implements Words {

    private static final Figures FIGURES = Figures.of(Language.EN);

    @Override
    public String money(Money amount) {
        return FIGURES.money(amount);
    }

    @Override
    public String day(LocalDate day) {
        return FIGURES.day(day);
    }

    @Override
    public String month(YearMonth month) {
        return FIGURES.month(month);
    }

    @Override
    public String months(YearMonth first, YearMonth last) {
        return FIGURES.months(first, last, " to ");
    }

    @Override
    public String fee(Fee fee) {
        return switch (fee) {
            case STIPEND -> "Student stipend";
            case SUPERVISION -> "Supervision fee";
        };
    }

    @Override
    public String reason(Exclusion exclusion, Recipient reader) {
        return switch (exclusion) {
            case X1 ->
                switch (reader) {
                    case PRACTICE, OFFICER ->
                        "According to the contribution register your practice pays no contribution to the fund, or is in arrears.";
                    case STUDENT -> "The practice does not meet a condition of the fund.";
                };
            case X2 -> "The course is not a recognised vocational course.";
            case X3 -> "There is no placement agreement in the required form.";
            case X4 -> "The placement agreement does not name the practice or the student.";
            case X5 ->
                "The claim was filed too late. This could be done until four months after the end of the placement. For "
                        + "work-based learning (BBL), and for side-entrants and re-entrants in the third path, it was four "
                        + "months after the start.";
            case X6 -> "The student is employed in the same function and is paid for it.";
            case X7 -> "The student filed the claim. Only a practice can be granted the fee.";
            case X8 -> "This fee was already granted for the same student and month, for another placement.";
        };
    }

    @Override
    public String reason(BankReason reason) {
        return reason.en();
    }

    @Override
    public String held(String reason) {
        return EnglishReasons.held(reason);
    }

    @Override
    public String fact(String fact) {
        return EnglishReasons.fact(fact);
    }

    @Override
    public String role(MandateRole role) {
        return switch (role) {
            case OWNER -> "enter placements and claims, give mandates and manage the bank account";
            case FILER -> "enter placements and claims";
            case VIEWER -> "see placements, claims and payments";
        };
    }

    @Override
    public String and() {
        return " and ";
    }
}
