package nl.ssfh.payouts.recovery.api;

import java.time.LocalDate;
import java.util.List;
import nl.ssfh.payouts.recovery.domain.History;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recovery as its practice sees it: what is owed, what was kept back of which payment, and what is to be paid. */
@Schema(
        name = "RecoveryCourse",
        description = "A recovery with what was kept back of which payment, the parts agreed on, and its invoices")
public record PracticeRecoveryView(
        RecoveryView recovery, List<KeptView> keptBack, List<PartView> parts, List<InvoiceView> invoices) {

    static PracticeRecoveryView of(History history, LocalDate today) {
        return new PracticeRecoveryView(
                RecoveryView.of(history.recovery()),
                history.kept().stream().map(KeptView::of).toList(),
                history.parts().stream().map(PartView::of).toList(),
                history.invoices().stream()
                        .map(invoice -> InvoiceView.of(invoice, today))
                        .toList());
    }
}
