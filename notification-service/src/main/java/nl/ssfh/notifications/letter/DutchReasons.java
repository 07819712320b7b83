package nl.ssfh.notifications.letter;

/** What codes of the other services mean, in plain Dutch. A code that is younger than this release is said in general. */
final class DutchReasons {

    private DutchReasons() {}

    static String held(String reason) {
        return switch (reason) {
            case "NO_BANK_ACCOUNT" ->
                "Wij kennen nog geen rekeningnummer van uw praktijk. Geef het op in Mijn-SSFH. Daarna betalen wij dit "
                        + "bedrag in de eerstvolgende betaalronde.";
            case "COOLING_OFF" ->
                "Het rekeningnummer van uw praktijk is pas gewijzigd. Wij wachten een paar werkdagen. Zo kunt u ons "
                        + "waarschuwen als u dat niet zelf deed. U hoeft verder niets te doen.";
            case "PAYEE_NOT_ACCEPTED" ->
                "De naam van uw praktijk hoort volgens de bank niet bij het rekeningnummer. Kijk in Mijn-SSFH of het "
                        + "rekeningnummer klopt. Een medewerker van het fonds kijkt er ook naar.";
            case "NOT_CONFIRMED" ->
                "Wij weten niet of de stage in die maand doorliep. Beantwoord in Mijn-SSFH de vraag 'Loopt de stage "
                        + "nog?'. Daarna betalen wij dit bedrag in de eerstvolgende betaalronde.";
            case "BUDGET" ->
                "Het budget van het fonds voor dit jaar is op. Het fonds besluit hoe het verdergaat. U hoeft niets te "
                        + "doen.";
            default ->
                "Een medewerker van het fonds kijkt eerst naar deze betaling. U hoeft niets te doen. Wij laten het u "
                        + "weten als wij iets van u nodig hebben.";
        };
    }

    static String fact(String fact) {
        return switch (fact) {
            case "FIRST_DAY" -> "de eerste dag van de stage";
            case "LAST_DAY" -> "de laatste dag van de stage";
            case "INTERRUPTIONS" -> "de onderbrekingen van de stage";
            case "TRACK" -> "de leerweg";
            case "COURSE" -> "de opleiding";
            case "STUDY_YEAR" -> "het studiejaar";
            case "ENTRANT" -> "of de student herintreder of zij-instromer is";
            case "HOURS" -> "de uren per week";
            case "EMPLOYMENT" -> "of de student een baan heeft in dezelfde functie";
            case "PRESENCE" -> "of de student in uw praktijk stage loopt";
            default -> "een gegeven van de stage";
        };
    }
}
