package nl.ssfh.payouts.run.domain;

/** What an officer did that lets a line of a run be paid. Whoever did it does not release the run. */
public enum Deed {
    /** He accepted an account that stands on another name, or may. */
    PAYEE_ACCEPTED(
            "You accepted an account of another name that this run pays to",
            "U hebt een rekening op een andere naam goedgekeurd waaraan deze run betaalt"),
    /** He lifted a hold on the claim, student, practice or account of a line. */
    HOLD_LIFTED("You lifted a hold on what this run pays", "U hebt een blokkade opgeheven van wat deze run betaalt"),
    /** He let a line be paid again that the bank refused or sent back. */
    ASKED_AGAIN("You let a line of this run be paid again", "U hebt een termijn van deze run opnieuw laten betalen");

    private final String en;
    private final String nl;

    Deed(String en, String nl) {
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
