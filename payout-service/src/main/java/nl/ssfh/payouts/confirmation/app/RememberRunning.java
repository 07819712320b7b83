package nl.ssfh.payouts.confirmation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.MonthConfirmed;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.payouts.confirmation.domain.Confirmations;

/** Remembers what people say of placements that run, so that no month is paid of which nobody said so. */
@ApplicationScoped
public class RememberRunning {

    private final Confirmations confirmations;

    RememberRunning(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Transactional
    public void on(ClaimSubmitted submitted) {
        confirmations.filed(submitted.placement(), YearMonth.from(submitted.submittedOn()));
    }

    @Transactional
    public void on(PlacementChanged changed) {
        if (changed.kind() == ChangeKind.EARLY_END) {
            confirmations.ended(changed.placement(), changed.after().period().lastDay());
        }
    }

    @Transactional
    public void on(MonthConfirmed confirmed) {
        confirmations.answered(confirmed.placement(), confirmed.month(), confirmed.running());
    }
}
