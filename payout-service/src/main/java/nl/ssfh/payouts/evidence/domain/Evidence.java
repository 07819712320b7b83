package nl.ssfh.payouts.evidence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.ledger.domain.LedgerLine;
import nl.ssfh.payouts.ledger.domain.LedgerSeal;
import nl.ssfh.payouts.schedule.domain.Instalment;
import org.jspecify.annotations.Nullable;

/**
 * All that led to the payment of one instalment, and all that came of it. What lies in other services is named by its
 * id: the claim, and the decision with its receipt and the rows of the policy that gave the amount.
 */
public record Evidence(
        Instalment instalment, Decision decision, List<Attempt> attempts, List<Kept> setOffs, List<Sealed> ledger) {

    public Evidence {
        attempts = List.copyOf(attempts);
        setOffs = List.copyOf(setOffs);
        ledger = List.copyOf(ledger);
    }

    /**
     * What gave the amount.
     *
     * @param reference of the claim
     * @param decidedOn absent when the claim was decided anew since: the receipt of the decision says it
     * @param inForce it still counts for the placement
     */
    public record Decision(
            UUID id, UUID claim, String reference, @Nullable LocalDate decidedOn, boolean inForce) {}

    /** One transaction for the bank, the run it went along with, and all that the bank said of it. */
    public record Attempt(
            int number,
            String endToEndId,
            Money amount,
            String state,
            RunSheet run,
            Checks checks,
            @Nullable Payee payee,
            List<BankSaid> bankLines) {

        public Attempt {
            bankLines = List.copyOf(bankLines);
        }

        public Attempt with(List<Overridden> overridden, List<BankSaid> said) {
            var all = new Checks(checks.passed(), checks.failed(), overridden);
            return new Attempt(number, endToEndId, amount, state, run, all, payee, said);
        }
    }

    /** A run, with all hands that it went through. */
    public record RunSheet(
            UUID id,
            LocalDate executionDate,
            String contentHash,
            String preparedBy,
            Instant preparedAt,
            @Nullable String releasedBy,
            @Nullable Instant releasedAt,
            @Nullable String sentBy,
            @Nullable Instant sentAt) {}

    /** What was looked at before the line was taken into the run, and what an officer let pass. */
    public record Checks(List<String> passed, List<String> failed, List<Overridden> overridden) {

        public Checks {
            passed = List.copyOf(passed);
            failed = List.copyOf(failed);
            overridden = List.copyOf(overridden);
        }
    }

    /** A check that would have held the line, the officer who let it pass, and why. */
    public record Overridden(
            String check,
            @Nullable String reason,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * What the bank of the practice said of name and number of the account.
     *
     * @param verdict of an officer, where one was asked
     */
    public record Payee(String match, @Nullable Verdict verdict) {}

    /** Whether an officer took the account for that of the practice, and why. */
    public record Verdict(boolean accepted, String reason, String by, Instant at) {}

    /**
     * A line of the bank, as far as it is kept: it never holds a name or an account. What officers matched stands in the
     * file in which the bank said it.
     *
     * @param match absent when the bank named the transaction itself
     */
    public record BankSaid(
            UUID id,
            UUID report,
            String reportSha256,
            String reportKind,
            Instant receivedAt,
            @Nullable String news,
            @Nullable String endToEndId,
            @Nullable Money amount,
            @Nullable LocalDate bookedOn,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable String suspense,
            @Nullable UUID instalment,
            @Nullable Match match) {}

    /**
     * Which transaction money was for that the bank did not explain, as one officer proposed and another confirmed.
     *
     * @param item what was not explained
     */
    public record Match(UUID item, String proposedBy, String confirmedBy) {}

    /** What of a recovery was kept back in a run. */
    public record Kept(UUID run, UUID recovery, UUID instalment, Money amount, String state) {}

    /** An entry of the ledger with the seal that holds it; it has none in its first seconds. */
    public record Sealed(LedgerLine line, @Nullable LedgerSeal seal) {}
}
