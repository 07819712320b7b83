package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.payouts.run.domain.Debtor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The fund's own account. There is no default in production, so that no run is ever paid from an example. */
@ApplicationScoped
public class FundAccount {

    private final Debtor debtor;

    FundAccount(
            @ConfigProperty(name = "ssfh.payouts.debtor.name") String name,
            @ConfigProperty(name = "ssfh.payouts.debtor.iban") String iban) {
        this.debtor = new Debtor(name, iban);
    }

    public Debtor debtor() {
        return debtor;
    }
}
