package nl.ssfh.payouts.account.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.payouts.account.domain.BankAccount;
import nl.ssfh.payouts.account.domain.HolderName;
import nl.ssfh.platform.privacy.Bsn;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** The bank account as an owner enters it. */
@Schema(name = "BankAccountForm", description = "The bank account as an owner enters it")
public record BankAccountForm(
        @NotNull @Size(max = 42) @Schema(examples = "NL91 ABNA 0417 1643 00")
        String iban,

        @NotNull @Size(max = 100) String holder) {

    /** The countries of SEPA, where euro transfers reach every account (EPC list). */
    private static final Set<String> SEPA = Set.of(
            ("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO "
                            + "PL PT RO RS SE SI SK SM VA")
                    .split(" "));

    BankAccount read(UUID practice) {
        var electronic = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        var name = HolderName.tidy(holder);
        new Violations()
                .unless(
                        isIban(electronic),
                        "iban",
                        "must be an IBAN of a SEPA country with the right check digits",
                        "moet een IBAN van een SEPA-land met het juiste controlegetal zijn")
                .unless(
                        HolderName.isAllowed(name),
                        "holder",
                        "must be 1 to 70 Latin letters, digits, spaces or ' ( ) + , - . / : ? &",
                        "moet uit 1 tot 70 Latijnse letters, cijfers, spaties of ' ( ) + , - . / : ? & bestaan")
                .unless(
                        !Bsn.isIn(name),
                        "holder",
                        "must not hold a citizen service number",
                        "mag geen burgerservicenummer bevatten")
                .orElseThrow();
        return new BankAccount(practice, electronic, name);
    }

    private static boolean isIban(String text) {
        try {
            IbanUtil.validate(text);
            return SEPA.contains(text.substring(0, 2));
        } catch (Iban4jException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Logs must not learn it. */
    @Override
    public String toString() {
        return "bank account form";
    }
}
