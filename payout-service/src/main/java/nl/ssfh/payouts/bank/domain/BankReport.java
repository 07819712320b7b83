package nl.ssfh.payouts.bank.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report of the bank that was taken in.
 *
 * @param sha256 of the file: the same file is taken in once. What officers matched is in no file of its own: the line
 *     that they matched stands here, after {@link #BY_HAND}
 * @param warnings what was odd about it
 */
public record BankReport(
        UUID id,
        String sha256,
        ReportKind kind,
        Counts counts,
        List<ReportWarning> warnings,
        String receivedBy,
        Instant receivedAt) {

    public static final String BY_HAND = "by hand ";

    public BankReport {
        warnings = List.copyOf(warnings);
    }

    /** There is a file with this hash. */
    public boolean isOfFile() {
        return kind != ReportKind.BY_HAND && kind != ReportKind.UNREAD;
    }

    /** Something of it was left out. */
    public boolean isPartlyRead() {
        return warnings.stream().anyMatch(warning -> warning.code() == ReportWarning.Oddity.UNREADABLE_PART);
    }

    /**
     * What became of its lines.
     *
     * @param applied what it said that was new, and understood
     * @param alreadyKnown what another report had said before
     * @param suspense what waits for a person
     */
    public record Counts(int applied, int alreadyKnown, int suspense) {}
}
