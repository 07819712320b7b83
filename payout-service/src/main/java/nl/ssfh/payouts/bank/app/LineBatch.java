package nl.ssfh.payouts.bank.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.ssfh.payouts.bank.domain.BankLine;

/** Gathers lines and stores them a thousand at a time; counts those that were known. */
final class LineBatch {

    private static final int SIZE = 1_000;

    private final ToIntFunction<List<BankLine>> store;
    private final List<BankLine> waiting = new ArrayList<>(SIZE);
    private int known;

    /** The function stores lines, and returns how many were new. */
    LineBatch(ToIntFunction<List<BankLine>> store) {
        this.store = store;
    }

    void add(BankLine line) {
        waiting.add(line);
        if (waiting.size() == SIZE) {
            flush();
        }
    }

    void flush() {
        known += waiting.size() - store.applyAsInt(List.copyOf(waiting));
        waiting.clear();
    }

    int known() {
        return known;
    }
}
