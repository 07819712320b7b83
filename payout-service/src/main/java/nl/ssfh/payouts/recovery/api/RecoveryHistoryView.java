package nl.ssfh.payouts.recovery.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ssfh.contracts.RecoveryWay;
import nl.ssfh.payouts.recovery.domain.Choice;
import nl.ssfh.payouts.recovery.domain.History;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recovery with all that happened to it, for the fund. */
@Schema(name = "RecoveryHistory", description = "A recovery with all that happened to it, for the fund")
public record RecoveryHistoryView(PracticeRecoveryView course, List<ChoiceView> choices, List<WriteOffView> writeOffs) {

    static RecoveryHistoryView of(History history, LocalDate today) {
        return new RecoveryHistoryView(
                PracticeRecoveryView.of(history, today),
                history.choices().stream().map(ChoiceView::of).toList(),
                history.writeOffs().stream().map(WriteOffView::of).toList());
    }

    /** A way that was chosen, and by whom and why. */
    @Schema(name = "RecoveryChoice", description = "A way that was chosen, and by whom and why")
    public record ChoiceView(RecoveryWay way, @Nullable PlanForm plan, String reason, String by, Instant at) {

        static ChoiceView of(Choice choice) {
            var plan = choice.plan();
            return new ChoiceView(
                    choice.way(),
                    plan == null ? null : new PlanForm(plan.parts(), plan.first(), plan.by()),
                    choice.reason(),
                    choice.by(),
                    choice.at());
        }
    }
}
