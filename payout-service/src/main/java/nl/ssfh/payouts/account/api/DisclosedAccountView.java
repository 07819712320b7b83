package nl.ssfh.payouts.account.api;

import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank account with nothing covered. */
@Schema(name = "DisclosedBankAccount", description = "A bank account with nothing covered")
public record DisclosedAccountView(
        UUID practice,
        @Schema(examples = "NL91ABNA0417164300") String iban,
        String holder) {

    static DisclosedAccountView of(BankAccount account) {
        return new DisclosedAccountView(account.practice(), account.iban(), account.holder());
    }

    /** Logs must not learn it. */
    @Override
    public String toString() {
        return "bank account of " + practice;
    }
}
