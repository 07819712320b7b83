package nl.ssfh.claims.contribution.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;

/** Hands rows on in chunks, so that a file of any length takes few statements and little memory. */
final class RowChunks implements Consumer<Row> {

    private static final int SIZE = 5_000;

    private final Consumer<Collection<Row>> next;
    private final List<Row> chunk = new ArrayList<>(SIZE);

    RowChunks(Consumer<Collection<Row>> next) {
        this.next = next;
    }

    @Override
    public void accept(Row row) {
        chunk.add(row);
        if (chunk.size() == SIZE) {
            end();
        }
    }

    /** Hands on what is left. */
    void end() {
        next.accept(chunk);
        chunk.clear();
    }
}
