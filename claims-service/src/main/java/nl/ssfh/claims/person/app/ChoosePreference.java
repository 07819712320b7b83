package nl.ssfh.claims.person.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.person.domain.Channel;
import nl.ssfh.claims.person.domain.Preference;
import nl.ssfh.claims.person.domain.Preferences;
import nl.ssfh.platform.rights.Caller;

/** Lets somebody choose how he wants to be told. */
@ApplicationScoped
public class ChoosePreference {

    private static final Preference UNTIL_CHOSEN = new Preference(Language.NL, Channel.MAIL);

    private final Preferences preferences;
    private final Caller caller;

    ChoosePreference(Preferences preferences, Caller caller) {
        this.preferences = preferences;
        this.caller = caller;
    }

    @Transactional
    public Preference get() {
        return preferences.of(caller.subject()).orElse(UNTIL_CHOSEN);
    }

    @Transactional
    public void choose(Preference preference) {
        preferences.put(caller.subject(), preference);
    }
}
