package nl.ssfh.payouts.account.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.PayeeMatch;
import nl.ssfh.payouts.account.domain.StandingAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bank account with all but its ends covered. */
@Schema(name = "BankAccount", description = "A bank account with all but its ends covered")
public record BankAccountView(
        @Schema(description = "Another one each time that the practice gives an account")
        UUID id,

        UUID practice,
        @Schema(examples = "NL************4300") String iban,
        @Schema(examples = "H********* D* V*****") String holder,

        @Schema(description = "The first day on which a run may pay to it")
        LocalDate payableFrom,

        @Nullable PayeeMatch payee,

        @Schema(description = "What an officer decided on a payee that does not match") @Nullable
        Boolean payeeAccepted) {

    static BankAccountView of(StandingAccount standing) {
        var account = standing.account();
        return new BankAccountView(
                standing.id(),
                account.practice(),
                account.maskedIban(),
                account.maskedHolder(),
                standing.payableFrom(),
                standing.payee(),
                standing.accepted());
    }
}
