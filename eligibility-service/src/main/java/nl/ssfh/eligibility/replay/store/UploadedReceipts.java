package nl.ssfh.eligibility.replay.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.replay.domain.PlacedReceipt;
import nl.ssfh.eligibility.replay.domain.Replay.Batch;
import nl.ssfh.eligibility.replay.domain.Replay.Source;
import nl.ssfh.eligibility.replay.domain.ReplayJobs.Receipts;

/** Receipts of a file that somebody sent: not many, so in one batch. */
record UploadedReceipts(Iterator<List<PlacedReceipt>> batches) implements Source {

    static Receipts of(List<Receipt> receipts) {
        var placed = receipts.stream().map(PlacedReceipt::somewhere).toList();
        return new Receipts(
                receipts.size(), new UploadedReceipts(List.of(placed).iterator()));
    }

    @Override
    public Optional<Batch> next() {
        if (!batches.hasNext()) {
            return Optional.empty();
        }
        var receipts = batches.next();
        return Optional.of(() -> receipts);
    }
}
