package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ssfh.contracts.Fee;

/**
 * How something that was paid too much came back.
 *
 * @param line of the placement
 * @param asked cents, above zero
 * @param kept cents of it that were kept back from payments
 * @param runs that kept something back
 * @param invoiced what is left is asked for on an invoice
 */
public record Comeback(
        int line, Fee fee, YearMonth month, long asked, long kept, SortedSet<YearMonth> runs, boolean invoiced) {

    public Comeback {
        runs = new TreeSet<>(runs);
    }

    static Comeback of(Piece piece) {
        return new Comeback(
                piece.line, piece.fee, piece.month, -piece.cents, piece.setOff, piece.keptBackIn, piece.invoiced);
    }

    /** It was larger than what was there to keep it back from: it went along with a further run. */
    public boolean wasCarriedOver() {
        return runs.size() > 1;
    }
}
