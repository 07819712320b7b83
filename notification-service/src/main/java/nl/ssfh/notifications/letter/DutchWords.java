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

/** Plain Dutch (B1), with 'u'. */
final class DutchWords implements Words {

    private static final Figures FIGURES = Figures.of(Language.NL);

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
        return FIGURES.months(first, last, " tot en met ");
    }

    @Override
    public String fee(Fee fee) {
        return switch (fee) {
            case STIPEND -> "Stagevergoeding";
            case SUPERVISION -> "Vergoeding praktijkbegeleiding";
        };
    }

    @Override
    public String reason(Exclusion exclusion, Recipient reader) {
        return switch (exclusion) {
            case X1 ->
                switch (reader) {
                    case PRACTICE, OFFICER ->
                        "Volgens het bijdrageregister betaalt uw praktijk geen bijdrage aan het fonds, of is er een achterstand.";
                    case STUDENT -> "De praktijk voldoet niet aan een voorwaarde van het fonds.";
                };
            case X2 -> "De opleiding is geen erkende beroepsopleiding.";
            case X3 -> "Er is geen stageovereenkomst in de verplichte vorm.";
            case X4 -> "De praktijk of de student staat niet in de stageovereenkomst.";
            case X5 ->
                "De aanvraag is te laat ingediend. Dat kon tot vier maanden na het einde van de stage. Voor BBL, en voor "
                        + "zij-instromers en herintreders in de derde leerweg, kon het tot vier maanden na het begin.";
            case X6 -> "De student heeft een baan in dezelfde functie en krijgt daarvoor loon.";
            case X7 -> "De student heeft de aanvraag gedaan. Alleen een praktijk kan de vergoeding krijgen.";
            case X8 -> "Deze vergoeding is voor dezelfde student en maand al toegekend voor een andere stage.";
        };
    }

    @Override
    public String reason(BankReason reason) {
        return reason.nl();
    }

    @Override
    public String held(String reason) {
        return DutchReasons.held(reason);
    }

    @Override
    public String fact(String fact) {
        return DutchReasons.fact(fact);
    }

    @Override
    public String role(MandateRole role) {
        return switch (role) {
            case OWNER -> "stages en aanvragen invoeren, machtigingen geven en de bankrekening beheren";
            case FILER -> "stages en aanvragen invoeren";
            case VIEWER -> "stages, aanvragen en betalingen bekijken";
        };
    }

    @Override
    public String and() {
        return " en ";
    }
}
