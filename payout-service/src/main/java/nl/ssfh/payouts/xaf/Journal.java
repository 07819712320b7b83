package nl.ssfh.payouts.xaf;

import java.util.List;
import nl.ssfh.payouts.ledger.domain.GeneralLedger.KindCount;
import nl.ssfh.payouts.ledger.domain.Movements;

/** A journal (dagboek) of the auditfile, with its type in the words of the standard. */
public enum Journal {
    /** What moved on the account of the fund. */
    BANK("Bank", "B"),
    /** All else: what was decided and set off. */
    MEMORIAL("Memoriaal", "M");

    private final String nl;
    private final String type;

    Journal(String nl, String type) {
        this.nl = nl;
        this.type = type;
    }

    /** Which of the movements that occur stand in it. */
    public List<String> kinds(List<KindCount> occurring) {
        return occurring.stream()
                .map(KindCount::kind)
                .filter(kind -> Movements.isOfBank(kind) == (this == BANK))
                .toList();
    }

    String nl() {
        return nl;
    }

    String type() {
        return type;
    }
}
