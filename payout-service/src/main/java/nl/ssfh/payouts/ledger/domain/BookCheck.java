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
    STATEMENTS_AGREE(
            "What moved on the bank account in the ledger is what the statements say, day by day.",
            "Wat in het grootboek op de bankrekening bewoog, is wat de afschriften zeggen, dag voor dag."),
    SUSPENSE_AGREES(
            "What stands in suspense in the ledger is each line of the bank that nobody has placed.",
            "Wat in het grootboek nog te verklaren is, is elke bankregel die nog niemand heeft geplaatst."),
    SET_OFFS_AGREE(
            "What the ledger says was set off is what runs kept back, line by line.",
            "Wat volgens het grootboek verrekend is, is wat betaalruns inhielden, regel voor regel."),
    INVOICES_AGREE(
            "Invoices, their withdrawals and their payments stand in the ledger as they were issued and paid.",
            "Facturen, intrekkingen en ontvangsten staan in het grootboek zoals ze verstuurd en betaald zijn."),
    WRITE_OFFS_AGREE(
            "What the ledger says was written off is what two officers gave up.",
            "Wat volgens het grootboek afgeboekt is, is wat twee behandelaars hebben afgeboekt."),
    OPEN_AGREES(
            "What is payable, recoverable and invoiced of each line in the ledger is what is open of it.",
            "Wat per termijn te betalen, terug te vorderen en gefactureerd is, is wat ervan openstaat."),
    BUDGETS_AGREE(
            "What each budget in force holds as reserved is the sum of the lines of its year and fee.",
            "Wat elk geldend budget als vastgelegd toont, is de som van de termijnen van dat jaar en die vergoeding."),
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
