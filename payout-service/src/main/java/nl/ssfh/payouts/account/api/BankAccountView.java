package nl.ssfh.payouts.account.api;

import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank account with all but its ends covered. */
@Schema(name = "BankAccount", description = "A bank account with all but its ends covered")
public record BankAccountView(
        UUID practice,

        @Schema(examples = "NL************4300") String iban,

        @Schema(examples = "H********* D* V*****") String holder) {

    static BankAccountView of(BankAccount account) {
        return new BankAccountView(account.practice(), account.maskedIban(), account.maskedHolder());
    }
}
