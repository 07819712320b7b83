package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officers did about something in suspense.
 *
 * @param officer who looks into it
 * @param proposal of which transaction it is, while that waits for another officer and afterwards
 */
public record SuspenseWork(
        UUID item,
        SuspenseState state,
        @Nullable String officer,
        @Nullable LocalDate waitUntil,
        @Nullable Proposal proposal) {

    public static SuspenseWork none(UUID item) {
        return new SuspenseWork(item, SuspenseState.OPEN, null, null, null);
    }

    /** Throws {@link SuspenseCannotMove} where the state does not allow it. */
    public SuspenseWork after(SuspenseStep step, String by) {
        return switch (step) {
            case SuspenseStep.Take take -> moved(SuspenseState.TAKEN, by, null, null);
            case SuspenseStep.Wait wait -> moved(SuspenseState.WAITING, officer, wait.until(), null);
            case SuspenseStep.Propose propose ->
                moved(SuspenseState.PROPOSED, officer, null, new Proposal(propose.endToEndId(), by, null));
            case SuspenseStep.Handle handle -> moved(SuspenseState.HANDLED, officer, null, null);
            case SuspenseStep.Reopen reopen -> moved(SuspenseState.OPEN, null, null, null);
        };
    }

    /** Throws {@link OwnProposal} for the officer who made it, {@link OtherProposal} when he saw another one. */
    public SuspenseWork confirmed(String endToEndId, String by) {
        if (proposal == null || state != SuspenseState.PROPOSED) {
            throw new SuspenseCannotMove(item, state, SuspenseState.MATCHED);
        }
        if (proposal.by().equals(by)) {
            throw new OwnProposal(item);
        }
        if (!proposal.endToEndId().equals(endToEndId)) {
            throw new OtherProposal(item);
        }
        return moved(SuspenseState.MATCHED, officer, null, new Proposal(proposal.endToEndId(), proposal.by(), by));
    }

    private SuspenseWork moved(
            SuspenseState next, @Nullable String by, @Nullable LocalDate until, @Nullable Proposal proposed) {
        if (!state.next().contains(next)) {
            throw new SuspenseCannotMove(item, state, next);
        }
        return new SuspenseWork(item, next, by, until, proposed);
    }

    /** Which transaction it is, who says so, and who agrees. */
    public record Proposal(
            String endToEndId, String by, @Nullable String confirmedBy) {}
}
