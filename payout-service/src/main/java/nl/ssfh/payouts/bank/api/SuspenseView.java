package nl.ssfh.payouts.bank.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import nl.ssfh.payouts.bank.domain.SuspenseWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that waits for a person, without anybody's account or name. */
@Schema(name = "SuspenseItem", description = "Something that waits for a person, without anybody's account or name")
public record SuspenseView(
        UUID id,
        UUID report,
        Suspense reason,
        String reasonEn,
        String reasonNl,
        @Nullable BankNews news,
        @Nullable String endToEndId,
        @Nullable Long amountCents,
        @Nullable Direction direction,
        LocalDate bookedOn,
        @Nullable String bankReason,
        @Nullable String reference,
        SuspenseState state,

        @Schema(description = "Days since the report came") long ageDays,

        @Schema(description = "Who looks into it") @Nullable String officer,

        @Nullable LocalDate waitUntil,
        @Nullable ProposalView proposal) {

    static SuspenseView of(SuspenseItem item, LocalDate today) {
        var said = item.said();
        var amount = said.amount();
        return new SuspenseView(
                item.id(),
                item.report(),
                item.reason(),
                item.reason().en(),
                item.reason().nl(),
                said.news(),
                said.endToEndId(),
                amount == null ? null : amount.cents(),
                said.direction(),
                said.bookedOn(),
                said.bankReason(),
                said.reference(),
                item.work().state(),
                ChronoUnit.DAYS.between(item.receivedOn(), today),
                item.work().officer(),
                item.work().waitUntil(),
                ProposalView.of(item.work().proposal()));
    }

    /** Which transaction it is, as one officer says and another confirms. */
    @Schema(
            name = "SuspenseProposal",
            description = "Which transaction it is, as one officer says and another confirms")
    public record ProposalView(
            String endToEndId,
            String by,

            @Schema(examples = "c2e85a60-officer") @Nullable String confirmedBy) {

        static @Nullable ProposalView of(SuspenseWork.@Nullable Proposal proposal) {
            return proposal == null
                    ? null
                    : new ProposalView(proposal.endToEndId(), proposal.by(), proposal.confirmedBy());
        }
    }
}
