package nl.ssfh.payouts.ledger.domain;

/** What is verified of the books, each from what is stored and from nothing else. */
public enum BookCheck {
    CHAIN(
            "Nothing in the ledger was changed, added, removed or put in another order since it was sealed.",
            "Niets in het grootboek is gewijzigd, toegevoegd, weggehaald of verplaatst sinds het verzegeld is."),
    TRANSACTIONS_BALANCED(
            "The entries of each transaction sum to zero.", "De boekingen van elke transactie tellen op tot nul."),
    LEDGER_BALANCED("The whole ledger sums to zero.", "Het hele grootboek telt op tot nul."),
    COSTS_AGREE(
            "What each line of a schedule costs in the ledger is its amount.",
            "Wat elke termijn kost in het grootboek is het bedrag van de termijn."),
    ONE_LINE_A_MONTH(
            "One instalment for each placement, fee and month, and its changes numbered without a gap.",
            "Een termijn per stage, vergoeding en maand, en de wijzigingen genummerd zonder gat."),
    DECISIONS_AGREE(
            "Instalments and their changes sum up to what the decision in force grants, for each fee and month.",
            "Termijnen met hun wijzigingen zijn samen wat het geldende besluit toekent, per vergoeding en maand."),
    PAID_ONCE(
            "Each line that is paid has exactly one live transaction, or was set off wholly; none has two.",
            "Elke betaalde termijn heeft precies een geldende overboeking of is geheel verrekend; geen heeft er twee."),
    RUNS_AGREE(
            "What each run instructed is what was booked, is in flight, was rejected and was returned.",
            "Wat elke run opdroeg is wat geboekt, onderweg, geweigerd en teruggekomen is."),
    BANK_AGREES(
            "What the ledger says was paid and came back is what the bank said.",
            "Wat volgens het grootboek betaald en teruggekomen is, is wat de bank heeft gemeld."),
    FILES_AGREE(
            "Each bank file is the one that was released, and its count, sums and lines are those of its run.",
            "Elk bankbestand is het bestand dat is vrijgegeven, en aantal, sommen en regels zijn die van de run.");

    private final String en;
    private final String nl;

    BookCheck(String en, String nl) {
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
