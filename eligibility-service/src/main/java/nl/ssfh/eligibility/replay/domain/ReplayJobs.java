package nl.ssfh.eligibility.replay.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Receipt;

/** All replays that were asked for, with their results. */
public interface ReplayJobs {

    /** Over all decisions in force. */
    void add(ReplayJob job);

    /** Over these receipts only. */
    void add(ReplayJob job, List<Receipt> receipts);

    Optional<ReplayJob> find(UUID id);

    /** The newest first. */
    List<ReplayJob> before(UUID id, int most);

    Optional<ReplayResult> result(UUID id);

    /** Takes one that waits, or that its process left; nobody else has it then. */
    Optional<ReplayJob> take();

    /** Where its receipts come from, and how many there are. */
    Receipts receipts(UUID id);

    void start(UUID id, String policyHash, long placements);

    /** False when it was cancelled meanwhile. */
    boolean progress(UUID id, long placements);

    void done(UUID id, ReplayResult result);

    void failed(UUID id, String reason);

    /** False when it is over already. */
    boolean cancel(UUID id);

    /** A history to reckon over. */
    record Receipts(long placements, Replay.Source source) {}
}
