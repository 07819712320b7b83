package nl.ssfh.payouts.bank.domain;

/** Why something that the bank said was not applied, and waits for a person. */
public enum Suspense {
    UNKNOWN_LINE(
            "No transaction of the fund has this end-to-end id.", "Het fonds heeft geen betaling met dit kenmerk."),
    UNKNOWN_FILE("No file of the fund has this message id.", "Het fonds heeft geen bestand met dit kenmerk."),
    UNKNOWN_STATUS(
            "The bank gives a status that is not known here.", "De bank geeft een status die hier niet bekend is."),
    OTHER_ACCOUNT(
            "It stands on a statement of an account that did not pay it.",
            "Het staat op een afschrift van een rekening die dit niet heeft betaald."),
    /** Or another currency than euro. */
    OTHER_AMOUNT("The amount is another than was sent.", "Het bedrag is anders dan wat is verzonden."),
    OTHER_IBAN(
            "It went to another account of the practice than was asked.",
            "Het ging naar een andere rekening dan was gevraagd."),
    PARTS_DIFFER(
            "The parts of the entry do not sum up to it.", "De delen van de mutatie tellen niet op tot het geheel."),
    /** Tried again with each report: a refusal may have been on its way. */
    BATCH_DIFFERS(
            "One entry for a whole file, with another sum or number than the file has without what was refused.",
            "Eén mutatie voor een heel bestand, met een ander bedrag of aantal dan het bestand zonder wat is geweigerd."),
    UNEXPLAINED(
            "Money moved without a word on which payment or return it is.",
            "Er is geld geboekt zonder te zeggen bij welke betaling het hoort."),
    BOOKED_TWICE("It was booked before.", "Het was al geboekt."),
    RETURNED_TWICE("It came back before.", "Het was al teruggekomen."),
    /** Says nothing of the payment that the bank had before: that goes on. */
    REFUSED_AS_DUPLICATE(
            "The bank refused it as something that it had already; nothing is known of the first delivery by that.",
            "De bank weigerde het omdat zij het al had; over de eerste aanlevering zegt dat niets."),
    /** The money should come back. */
    REJECTED_AFTER_BOOKING("It is refused after it was booked.", "Het is geweigerd nadat het was geboekt."),
    BOOKED_AFTER_RETRY(
            "It was refused, and is booked now that a further payment is under way or it was set off.",
            "Het was geweigerd, en is nu geboekt terwijl er een nieuwe betaling loopt of het al is verrekend."),
    /** A return opens the way to a second payment: it needs a statement that can be trusted, or two persons. */
    STATEMENT_OFF_BALANCE(
            "It says that money came back, on a statement that does not add up.",
            "Er staat dat geld terugkwam, op een afschrift dat niet klopt."),
    /** The statement itself; the amount is what it is off by. */
    OFF_BALANCE("The statement does not add up.", "Het afschrift klopt niet."),
    /** The statement itself; the amount is by what it opens elsewhere than the one before it closed. */
    STATEMENT_GAP(
            "A statement before it is missing, or the balances of the two do not meet.",
            "Een afschrift ervoor ontbreekt, of de saldi van de twee sluiten niet aan."),
    /** The report itself. */
    UNREADABLE_PART("A part of the report could not be read.", "Een deel van het bestand was niet te lezen."),
    /** A file in the folder; the reference is its name. */
    UNREADABLE_FILE(
            "Nothing of a file that was dropped into the folder could be read, or it is too large; it is kept for a week.",
            "Van een bestand in de map was niets te lezen, of het is te groot; het wordt een week bewaard.");

    private final String en;
    private final String nl;

    Suspense(String en, String nl) {
        this.en = en;
        this.nl = nl;
    }

    public String en() {
        return en;
    }

    public String nl() {
        return nl;
    }
}
