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
 * <p>The bank's own reference tells an entry from every other on the account. Where there is none, its content and its
 * statement do. Those of one page that are alike are numbered, for there are banks that write NONREF for a reference.
 */
final class EntryLines {

    private static final Part WHOLE = new Part(null, null, null, null, null, null, null);

    private final Consumer<BankLine> lines;
    private final StatementSum statement;
    private final Map<String, Integer> alike = new HashMap<>();

    EntryLines(Consumer<BankLine> lines, StatementSum statement) {
        this.lines = lines;
        this.statement = statement;
    }

    void emit(Entry entry) {
        var batch = entry.wholeFile();
        if (batch != null) {
            lines.accept(ofFile(entry, batch, key(entry, WHOLE)));
            return;
        }
        var parts = entry.parts().isEmpty() ? List.of(WHOLE) : entry.parts();
        var doubt = entry.parts().isEmpty() || entry.addsUp() ? null : Suspense.PARTS_DIFFER;
        for (var part : parts) {
            lines.accept(line(entry, part, key(entry, part), doubt));
        }
    }

    private String key(Entry entry, Part part) {
        var said = said(entry, part);
        return LineKey.of(said, alike.merge(said, 1, Integer::sum));
    }

    private BankLine line(Entry entry, Part part, String key, @Nullable Suspense doubt) {
        var direction = entry.directionOf(part);
        var reason = returnReason(entry, part);
        return new BankLine(
                key,
                news(entry, direction, reason),
                part.endToEndId(),
                null,
                null,
                entry.amountOf(part),
                direction,
                direction == Direction.DEBIT ? part.iban() : null,
                statement.account(),
                entry.bookedOn(),
                reason,
                entry.reference() == null ? part.reference() : entry.reference(),
                doubt);
    }

    /** No news by itself: which transactions it is for is found by the file. */
    private BankLine ofFile(Entry entry, Entry.Batch batch, String key) {
        return new BankLine(
                key,
                null,
                null,
                batch.file(),
                batch.transactions(),
                entry.amount(),
                entry.direction(),
                null,
                statement.account(),
                entry.bookedOn(),
                null,
                entry.reference(),
                null);
    }

    private static @Nullable String returnReason(Entry entry, Part part) {
        boolean saidByEntry = part.returnReason() == null && entry.kind() == Entry.Kind.RETURN;
        return saidByEntry ? BankLine.NO_REASON : part.returnReason();
    }

    /** What we paid is debit; what came back is credit, and a return. */
    private static @Nullable BankNews news(Entry entry, Direction direction, @Nullable String returnReason) {
        return switch (direction) {
            case DEBIT -> returnReason == null && entry.kind() == Entry.Kind.ORDINARY ? BankNews.BOOKED : null;
            case CREDIT -> returnReason == null ? null : BankNews.RETURNED;
        };
    }

    private String said(Entry entry, Part part) {
        var amount = entry.amountOf(part);
        boolean single = entry.parts().size() < 2;
        var said = LineKey.of(
                "camt",
                statement.account(),
                single && entry.reference() == null ? part.reference() : entry.reference(),
                single ? null : part.reference(),
                part.endToEndId(),
                entry.directionOf(part),
                amount == null ? null : amount.cents(),
                entry.bookedOn());
        if (entry.reference() != null || part.reference() != null) {
            return said;
        }
        boolean page = part.endToEndId() == null && statement.page() > 1;
        return LineKey.of(said, statement.number(), page ? statement.page() : 1);
    }
}
