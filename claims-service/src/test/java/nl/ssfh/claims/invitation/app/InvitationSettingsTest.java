package nl.ssfh.claims.invitation.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ssfh.claims.invitation.app.InvitationSettings.Check;
import org.junit.jupiter.api.Test;

class InvitationSettingsTest {

    @Test
    void the_secret_that_everybody_knows_is_for_one_machine() {
        assertThatThrownBy(() -> Check.check(Check.LOCAL, false)).hasMessageContaining("ssfh.invitation.secret");
        assertThatCode(() -> Check.check(Check.LOCAL, true)).doesNotThrowAnyException();
    }

    @Test
    void a_short_secret_is_no_secret() {
        assertThatThrownBy(() -> Check.check("a".repeat(31), true)).hasMessageContaining("at least 32");
        assertThatCode(() -> Check.check("a".repeat(32), false)).doesNotThrowAnyException();
    }
}
