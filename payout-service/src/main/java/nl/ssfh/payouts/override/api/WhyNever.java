package nl.ssfh.payouts.override.api;

import nl.ssfh.payouts.schedule.domain.HoldReason;
import org.jspecify.annotations.Nullable;

/** Why nobody can let a check pass. */
record WhyNever(String en, String nl) {

    private static final WhyNever DECISION = new WhyNever(
            "cannot be overridden: only a decision moves money, so ask for another decision",
            "kan niet worden overgeslagen: alleen een besluit verplaatst geld, vraag een nieuw besluit");

    /** Null for a check that an officer may let pass. */
    static @Nullable WhyNever of(HoldReason check) {
        return switch (check) {
            case NO_BANK_ACCOUNT ->
                new WhyNever(
                        "cannot be overridden: there is nowhere to pay to",
                        "kan niet worden overgeslagen: er is geen rekening om op te betalen");
            case PAYEE_NOT_ACCEPTED ->
                new WhyNever(
                        "cannot be overridden: decide on the bank account itself",
                        "kan niet worden overgeslagen: beslis over het rekeningnummer zelf");
            case DECISION_NOT_VALID, OVER_DECISION -> DECISION;
            case COOLING_OFF, ON_HOLD, NOT_CONFIRMED, BUDGET -> null;
        };
    }
}
