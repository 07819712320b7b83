package nl.ssfh.claims.contribution.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Entry;
import nl.ssfh.platform.page.Cursor;

/** Shows what the register said through time. */
@ApplicationScoped
public class ShowRegister {

    private final ContributionRegister register;

    ShowRegister(ContributionRegister register) {
        this.register = register;
    }

    @Transactional
    public List<Entry> history(String pfzw, Cursor at) {
        return register.history(pfzw, at.after(), at.fetch());
    }
}
