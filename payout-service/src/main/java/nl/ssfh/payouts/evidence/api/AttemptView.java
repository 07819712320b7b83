package nl.ssfh.payouts.evidence.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.evidence.domain.Evidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One transaction for the bank, with its run and all that the bank said of it. */
@Schema(
        name = "EvidenceAttempt",
        description = "One transaction for the bank, with its run and what the bank said of it")
public record AttemptView(
        @Schema(examples = "1") int number,
        String endToEndId,
        long cents,
        @Schema(examples = "BOOKED") String state,
        RunSheetView run,

        @Schema(description = "What was looked at before it went along", examples = "[\"NO_BANK_ACCOUNT\"]")
        List<String> checksPassed,

        @Schema(examples = "[]") List<String> checksFailed,
        @Schema(description = "What an officer let pass") List<OverriddenView> checksOverridden,
        @Nullable PayeeView payee,
        List<BankLineView> bankLines) {

    static AttemptView of(Evidence.Attempt attempt) {
        return new AttemptView(
                attempt.number(),
                attempt.endToEndId(),
                attempt.amount().cents(),
                attempt.state(),
                RunSheetView.of(attempt.run()),
                attempt.checks().passed(),
                attempt.checks().failed(),
                attempt.checks().overridden().stream().map(OverriddenView::of).toList(),
                PayeeView.of(attempt.payee()),
                attempt.bankLines().stream().map(BankLineView::of).toList());
    }

    /** A run with all its hands. */
    @Schema(name = "EvidenceRun", description = "A run, with all its hands and the hash that they agreed to")
    public record RunSheetView(
            UUID id,
            LocalDate executionDate,
            String contentHash,
            String preparedBy,
            Instant preparedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt,
            @Nullable String sentBy,
            @Nullable Instant sentAt) {

        static RunSheetView of(Evidence.RunSheet run) {
            return new RunSheetView(
                    run.id(),
                    run.executionDate(),
                    run.contentHash(),
                    run.preparedBy(),
                    run.preparedAt(),
                    run.releasedBy(),
                    run.releasedAt(),
                    run.sentBy(),
                    run.sentAt());
        }
    }

    /** A check that an officer let pass. */
    @Schema(name = "EvidenceOverride", description = "A check that an officer let pass, and why")
    public record OverriddenView(
            @Schema(examples = "COOLING_OFF") String check,
            @Nullable String reason,

            @Schema(description = "The officer", examples = "officer-otto") @Nullable
            String by,

            @Nullable Instant at) {

        static OverriddenView of(Evidence.Overridden overridden) {
            return new OverriddenView(overridden.check(), overridden.reason(), overridden.by(), overridden.at());
        }
    }

    /** What is known of the account that was paid on. */
    @Schema(
            name = "EvidencePayee",
            description = "What the bank of the practice said of name and number, and what an officer made of it")
    public record PayeeView(
            @Schema(examples = "CLOSE") String match,

            @Schema(description = "Absent where no officer was asked") @Nullable
            Boolean accepted,

            @Nullable String reason,

            @Schema(description = "The officer", examples = "officer-otto") @Nullable
            String by,

            @Nullable Instant at) {

        static @Nullable PayeeView of(Evidence.@Nullable Payee payee) {
            if (payee == null) {
                return null;
            }
            var verdict = payee.verdict();
            return verdict == null
                    ? new PayeeView(payee.match(), null, null, null, null)
                    : new PayeeView(payee.match(), verdict.accepted(), verdict.reason(), verdict.by(), verdict.at());
        }
    }

    /** A line of the bank. */
    @Schema(name = "EvidenceBankLine", description = "A line of a bank report, without name and account")
    public record BankLineView(
            UUID id,
            UUID report,

            @Schema(
                    description = "SHA-256 of the report in which the bank said it, as it came",
                    examples = "2c26b46b68ffc68f")
            String reportSha256,

            @Schema(examples = "CAMT_053") String reportKind,
            Instant receivedAt,
            @Schema(examples = "BOOKED") @Nullable String news,
            @Nullable String endToEndId,
            @Nullable Long cents,
            @Nullable LocalDate bookedOn,

            @Schema(description = "The bank's code for a refusal or a return", examples = "AC04") @Nullable
            String reason,

            @Schema(description = "By which the bank finds it again", examples = "2024092500001") @Nullable
            String reference,

            @Schema(description = "Why it was not applied", examples = "BOOKED_TWICE") @Nullable
            String suspense,

            @Schema(description = "Absent when the bank named the transaction itself") @Nullable
            MatchView match) {

        static BankLineView of(Evidence.BankSaid said) {
            var amount = said.amount();
            return new BankLineView(
                    said.id(),
                    said.report(),
                    said.reportSha256(),
                    said.reportKind(),
                    said.receivedAt(),
                    said.news(),
                    said.endToEndId(),
                    amount == null ? null : amount.cents(),
                    said.bookedOn(),
                    said.reason(),
                    said.reference(),
                    said.suspense(),
                    MatchView.of(said.match()));
        }
    }

    /** Money that the bank did not explain, and the two officers who did. */
    @Schema(name = "EvidenceMatch", description = "Money that the bank did not explain, and the two officers who did")
    public record MatchView(
            @Schema(description = "Where it stands in /v1/suspense and in /v1/evidence/bank-lines")
            UUID item,

            @Schema(description = "The officer", examples = "officer-otto")
            String proposedBy,

            @Schema(description = "Another officer", examples = "officer-olga")
            String confirmedBy) {

        static @Nullable MatchView of(Evidence.@Nullable Match match) {
            return match == null ? null : new MatchView(match.item(), match.proposedBy(), match.confirmedBy());
        }
    }
}
