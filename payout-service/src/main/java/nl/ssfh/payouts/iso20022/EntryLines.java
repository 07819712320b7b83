package nl.ssfh.payouts.iso20022;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.iso20022.Entry.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines of one statement's entries.
 *
 * <p>The bank's own reference tells an entry from every other on the account. Where there is none, its content does,
 * with a number for those of one statement that are alike.
 */
final class EntryLines {

    private static final Part WHOLE = new Part(null, null, null, null, null, null);

    private final Consumer<BankLine> lines;
    private final Map<String, Integer> alike = new HashMap<>();

    EntryLines(Consumer<BankLine> lines) {
        this.lines = lines;
    }

    void emit(Entry entry, @Nullable String account) {
        if (entry.parts().isEmpty()) {
            var whole = new Entry(
                    entry.amount(),
                    entry.direction(),
                    entry.status(),
                    entry.bookedOn(),
                    entry.reference(),
                    List.of(WHOLE));
            emitParts(whole, account, null);
        } else {
            emitParts(entry, account, entry.addsUp() ? null : Suspense.PARTS_DIFFER);
        }
    }

    private void emitParts(Entry entry, @Nullable String account, @Nullable Suspense doubt) {
        var numbers = entry.reference() == null ? alike : new HashMap<String, Integer>();
        for (var part : entry.parts()) {
            var said = said(entry, part, account);
            var key = LineKey.of(said, numbers.merge(said, 1, Integer::sum));
            lines.accept(line(entry, part, account, key, doubt));
        }
    }

    private static BankLine line(
            Entry entry, Part part, @Nullable String account, String key, @Nullable Suspense doubt) {
        var direction = entry.directionOf(part);
        return new BankLine(
                key,
                news(direction, part),
                part.endToEndId(),
                null,
                entry.amountOf(part),
                direction,
                direction == Direction.DEBIT ? part.iban() : null,
                account,
                entry.bookedOn(),
                part.returnReason(),
                entry.reference() == null ? part.reference() : entry.reference(),
                doubt);
    }

    /** What we paid is debit; what came back is credit, with the reason of the return. */
    private static @Nullable BankNews news(Direction direction, Part part) {
        boolean isReturn = part.returnReason() != null;
        return switch (direction) {
            case DEBIT -> isReturn ? null : BankNews.BOOKED;
            case CREDIT -> isReturn ? BankNews.RETURNED : null;
        };
    }

    private static String said(Entry entry, Part part, @Nullable String account) {
        var amount = entry.amountOf(part);
        return LineKey.of(
                "camt",
                account,
                entry.reference(),
                part.reference(),
                part.endToEndId(),
                entry.directionOf(part),
                amount == null ? null : amount.cents(),
                entry.bookedOn());
    }
}
